import type { HealthFilter } from '../health/health-filter';

/** What the comparison can be narrowed down to, in the order in which it is offered. */
export const comparedFilters = [
  'all',
  'today',
  'newcomers',
  'unanswered',
  'ungraded',
] as const satisfies HealthFilter[];

export type ComparedFilter = (typeof comparedFilters)[number];
