import type { MemberFilter } from '@/lib/panel/filter-members';

/** One thing that a filter asks for. */
export type FilterPart =
  | { kind: 'activity'; value: MemberFilter['activities'][number] }
  | { kind: 'tag'; value: string }
  | { kind: 'tier'; value: MemberFilter['tiers'][number] }
  | { kind: 'role'; value: MemberFilter['roles'][number] }
  | { kind: 'notGreeted' }
  | { kind: 'neverSpoke' }
  | { kind: 'left' }
  | { kind: 'fact'; value: MemberFilter['facts'][number] };

const flags = ['notGreeted', 'neverSpoke', 'left'] as const;

/** The things that a filter asks for, one by one. */
export function filterParts(filter: MemberFilter): FilterPart[] {
  return [
    ...flags.flatMap((kind) => (filter[kind] ? [{ kind }] : [])),
    ...filter.activities.map((value) => ({ kind: 'activity' as const, value })),
    ...filter.tagIds.map((value) => ({ kind: 'tag' as const, value })),
    ...filter.tiers.map((value) => ({ kind: 'tier' as const, value })),
    ...filter.roles.map((value) => ({ kind: 'role' as const, value })),
    ...filter.facts.map((value) => ({ kind: 'fact' as const, value })),
  ];
}

/** Whether a filter asks for this. */
export function asksFor(filter: MemberFilter, part: FilterPart): boolean {
  return filterParts(filter).some((asked) => isSame(asked, part));
}

/** The filter asking for this as well, or, where it did already, no more. */
export function toggled(filter: MemberFilter, part: FilterPart): MemberFilter {
  switch (part.kind) {
    case 'activity':
      return { ...filter, activities: without(filter.activities, part.value) };
    case 'tag':
      return { ...filter, tagIds: without(filter.tagIds, part.value) };
    case 'tier':
      return { ...filter, tiers: without(filter.tiers, part.value) };
    case 'role':
      return { ...filter, roles: without(filter.roles, part.value) };
    case 'fact':
      return { ...filter, facts: without(filter.facts, part.value) };
    default:
      return { ...filter, [part.kind]: !filter[part.kind] };
  }
}

/** The values without this one, or with it where it was not among them. */
function without<Value>(values: Value[], value: Value): Value[] {
  const others = values.filter((one) => JSON.stringify(one) !== JSON.stringify(value));
  return others.length < values.length ? others : [...values, value];
}

function isSame(one: FilterPart, other: FilterPart): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
