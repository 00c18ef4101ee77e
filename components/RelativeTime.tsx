import { timeText } from '@/components/time-text';

/** A moment as 刚刚 / 3 小时前 / 昨天 14:20, with the exact time on hover. `at` and `now` in ms since 1970. */
export function RelativeTime({ at, now }: { at: number; now: number }) {
  if (at === 0) return <span>{timeText(at, now)}</span>;
  const moment = new Date(at);
  return (
    <time dateTime={moment.toISOString()} title={moment.toLocaleString()}>
      {timeText(at, now)}
    </time>
  );
}
