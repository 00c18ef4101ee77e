const DAY = 86_400_000;

/** A local day number (see day.ts) as 2026-03-02, the way date fields and spreadsheets write it. */
export function calendarDate(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** The day number of a date written as 2026-03-02; NaN where it is none. */
export function dayOfCalendarDate(text: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(text) / DAY : Number.NaN;
}
