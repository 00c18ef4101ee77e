import { weekdays } from '@/lib/topics/weekly-rhythm';

/** Where the hours of a week are drawn: 7 rows of 24 cells. */
export interface HeatBox {
  left: number;
  top: number;
  bottom: number;
  /** Of a cell. */
  width: number;
  height: number;
}

/** Room for the names of weekdays. */
const left = 34;

/** Lays out the hours of a week on a sheet so wide. */
export function heatBox(width: number): HeatBox {
  const cell = (width - left - 2) / 24;
  const height = Math.min(24, Math.max(18, cell));
  return { left, top: 2, bottom: 2 + 7 * height, width: cell, height };
}

/** How dark a cell is, from 0 to 4: by the square root, so that one busy hour does not hide the others. */
export function heatLevel(rate: number, most: number): number {
  return rate === 0 || most === 0 ? 0 : Math.max(1, Math.ceil(4 * Math.sqrt(rate / most)));
}

/** Opacity of the colour at each level. */
export const heatOpacities: readonly number[] = [0, 0.2, 0.42, 0.68, 1];

/** The row of a weekday, Monday's being 0. @param weekday 0 = Sunday. */
export function rowOfWeekday(weekday: number): number {
  return weekdays.findIndex((one) => one === weekday);
}
