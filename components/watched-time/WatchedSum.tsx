import { CoverageLine } from '@/components/CoverageLine';
import { dateText } from '@/components/date-text';
import { startOfDay } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { WatchedTime } from '@/lib/store/watched-time';

/** How much of the last 28 days was watched, in days, hours and as a share, and the longest time that was not. */
export function WatchedSum({ time: { days, gap, share }, now }: { time: WatchedTime; now: number }) {
  const last = days.slice(-28);
  const counted = last.filter(({ counts }) => counts).length;
  const hours = Math.round(last.reduce((sum, { minutes }) => sum + minutes, 0) / 60);
  const words = i18n.t('watchedTime.share', [last.length, counted, hours, Math.round(100 * share)]);
  return (
    <section className="flex flex-col gap-1">
      <p aria-hidden="true" className="text-sm">
        {words}
      </p>
      <CoverageLine share={share} label={words} />
      <p className="text-xs text-ink-soft">{gapText(gap, now)}</p>
    </section>
  );
}

function gapText(gap: WatchedTime['gap'], now: number): string {
  if (!gap) return i18n.t('watchedTime.noGap');
  const length = gap.toDay - gap.fromDay + 1;
  const from = dateText(startOfDay(gap.fromDay), now);
  if (length === 1) return i18n.t('watchedTime.gapOfOneDay', [from]);
  return i18n.t('watchedTime.gap', [length, from, dateText(startOfDay(gap.toDay), now)]);
}
