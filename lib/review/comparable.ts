import type { GroupDials } from '../dials/group-dials';

/** Shares of watched days that differ by no more than this are alike enough for counts to be compared. */
const alike = 0.2;
/** With less of a period seen, what was counted says little about it. */
const least = 0.5;

/** Whether the counts of two periods can be compared: not where either was hardly watched, nor where they were watched differently. */
export function comparable(now: GroupDials, before: GroupDials): boolean {
  const [share, shareBefore] = [shareOfDays(now), shareOfDays(before)];
  return Math.min(share, shareBefore) >= least && Math.abs(share - shareBefore) <= alike;
}

/** Watched days as a share of the days of a period; 0 to 1. */
export function shareOfDays({ coverage: { watchedDays, days } }: GroupDials): number {
  return days === 0 ? 0 : watchedDays / days;
}
