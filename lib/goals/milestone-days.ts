import { type MilestoneMonths, milestoneMonths } from './group-goals';

const dayLength = 86_400_000;

/**
 * The local day so many months after another one: the same day of the month, or the month's last where it has no such day.
 * @param day as activity/day.ts numbers them.
 */
export function monthsAfter(day: number, months: number): number {
  const start = new Date(day * dayLength);
  const [year, month] = [start.getUTCFullYear(), start.getUTCMonth() + months];
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Date.UTC(year, month, Math.min(start.getUTCDate(), last)) / dayLength;
}

/** One milestone on the way of twelve months. */
export interface MilestoneDay {
  months: MilestoneMonths;
  day: number;
  /** Where it stands on the way from the start to the last milestone, 0 to 1. */
  place: number;
  /** `next`: the first that is still to come. */
  state: 'past' | 'next' | 'later';
}

/** When the milestones are, and where on the way to the last one today is, 0 to 1 (before the start 0, after the end 1). */
export function milestoneDays(startDay: number, today: number): { days: MilestoneDay[]; todayPlace: number } {
  const end = monthsAfter(startDay, 12);
  const placeOf = (day: number) => Math.min(1, Math.max(0, (day - startDay) / (end - startDay)));
  const next = milestoneMonths.find((months) => monthsAfter(startDay, months) >= today);
  const days = milestoneMonths.map((months): MilestoneDay => {
    const day = monthsAfter(startDay, months);
    const state = day < today ? 'past' : months === next ? 'next' : 'later';
    return { months, day, place: placeOf(day), state };
  });
  return { days, todayPlace: placeOf(today) };
}
