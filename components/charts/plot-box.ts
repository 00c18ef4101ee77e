import type { WeekSpan } from '@/lib/group-history/weeks';

/** Where a chart over time is drawn on its sheet. */
export interface PlotBox {
  left: number;
  right: number;
  top: number;
  bottom: number;
  span: WeekSpan;
}

/** Room of one row of events below a chart. */
export const laneHeight = 22;

/** The middle of a local day. */
export function xOfDay(day: number, { left, right, span }: PlotBox): number {
  return left + ((day - span.firstDay + 0.5) / (7 * span.weeks)) * (right - left);
}

/** Where a week of the span begins, counted from 0; `span.weeks` is the end. */
export function xOfWeek(week: number, { left, right, span }: PlotBox): number {
  return left + (week / span.weeks) * (right - left);
}

/** The height of a value, of which `most` is on top and 0 on the ground. */
export function yOf(value: number, most: number, { top, bottom }: PlotBox): number {
  return bottom - (value / most) * (bottom - top);
}
