import type { SurvivalSignals } from '../../../lib/health/score.ts';
import { day, firstAfter, type Snapshot } from './snapshots.ts';

/** Whether a message was seen, by its place in the room. */
export type Seen = (place: number) => boolean;

export const everything: Seen = () => true;

/**
 * The signals of a snapshot as health.md counts them, of what was seen: days are those of UTC, weeks count back from the snapshot,
 * and the time since the last message is no whole number of days.
 */
export function signalsOf({ room, time, from28, until }: Snapshot, seen: Seen = everything): SurvivalSignals {
  const { times, senders } = room;
  const daysOf = new Map<number, Set<number>>();
  const days = new Set<number>();
  const weeks = new Set<number>();
  let last: number | null = null;
  for (let place = firstAfter(times, time - 84 * day); place < until; place++) {
    if (!seen(place)) continue;
    const at = times[place]!;
    last = at;
    weeks.add(Math.floor((time - at) / (7 * day)));
    if (place < from28) continue;
    const today = Math.floor(at / day);
    days.add(today);
    const spoken = daysOf.get(senders[place]!) ?? new Set();
    daysOf.set(senders[place]!, spoken.add(today));
  }
  return {
    activeDays28: days.size,
    activeWeeks12: weeks.size,
    daysSinceLast: last === null ? null : (time - last) / day,
    core3d: [...daysOf.values()].filter(({ size }) => size >= 3).length,
  };
}
