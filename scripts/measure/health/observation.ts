import type { SurvivalSignals } from '../../../lib/health/score.ts';
import { randomFrom } from '../../learn/random.ts';
import type { Room } from './archive.ts';
import { type Seen, signalsOf } from './signals.ts';
import { day, firstAfter, type Snapshot } from './snapshots.ts';

/** A way of watching a room only partly. */
export interface Observation {
  name: string;
  signals: (snapshot: Snapshot) => SurvivalSignals;
  /** The least that the area under the curve is to be, over all archives together. */
  bar?: number;
}

/** The hour at which somebody who does not watch all day opens the room. */
const opensAt = 20 * 60;
const readAtOnce = 50;

export const observations: readonly Observation[] = [
  { name: '50 % of days', signals: (snapshot) => signalsOf(snapshot, seenOnDays(snapshot.room, 0.5)) },
  { name: '30 % of days', signals: (snapshot) => signalsOf(snapshot, seenOnDays(snapshot.room, 0.3)) },
  {
    name: 'opened on 5 of 7 days, the last 50 read',
    signals: (snapshot) => signalsOf(snapshot, seenWhenOpened(snapshot.room, [0, 1, 2, 3, 4])),
  },
  {
    name: 'opened on 2 of 7 days, the last 50 read',
    signals: (snapshot) => signalsOf(snapshot, seenWhenOpened(snapshot.room, [1, 4])),
  },
  { name: 'weekdays, 8 hours', signals: (snapshot) => signalsOf(snapshot, seenAtWork(snapshot.room)) },
  { name: 'the last 7 days', signals: (snapshot) => ofLastDays(snapshot, 7), bar: 0.84 },
  { name: 'the last 14 days', signals: (snapshot) => ofLastDays(snapshot, 14), bar: 0.87 },
  { name: 'the last 28 days', signals: (snapshot) => ofLastDays(snapshot, 28), bar: 0.87 },
];

const daysSeen = new Map<string, Set<number>>();

/** The same days of a room for all its snapshots. */
function seenOnDays({ name, times }: Room, share: number): Seen {
  const key = `${share} ${name}`;
  let days = daysSeen.get(key);
  if (!days) {
    const random = randomFrom(hashOf(name));
    days = new Set();
    for (let today = Math.floor(times[0]! / day); today <= times.at(-1)! / day; today++)
      if (random() < share) days.add(today);
    daysSeen.set(key, days);
  }
  return (place) => days.has(Math.floor(times[place]! / day));
}

/** A message is seen when fewer than 50 came between it and the next time that the room was opened. */
function seenWhenOpened({ times }: Room, weekdays: readonly number[]): Seen {
  return (place) => {
    const opened = nextOpened(times[place]!, weekdays);
    return firstAfter(times, opened) - place <= readAtOnce;
  };
}

function nextOpened(time: number, weekdays: readonly number[]): number {
  for (let today = Math.floor(time / day); ; today++) {
    const opened = today * day + opensAt;
    if (opened >= time && weekdays.includes(weekdayOf(today))) return opened;
  }
}

function seenAtWork({ times }: Room): Seen {
  return (place) => {
    const time = times[place]!;
    const hour = Math.floor((time % day) / 60);
    return weekdayOf(Math.floor(time / day)) < 5 && hour >= 9 && hour < 17;
  };
}

/** 0 for Monday; 1970 began on a Thursday. */
function weekdayOf(today: number): number {
  return (today + 3) % 7;
}

/** What is said of a group in its first days of being watched: days and weeks scaled to 28 and 12, as grade.ts does. */
function ofLastDays(snapshot: Snapshot, days: number): SurvivalSignals {
  const { times } = snapshot.room;
  const signals = signalsOf(snapshot, (place) => times[place]! > snapshot.time - days * day);
  const weeks = Math.floor(days / 7);
  return {
    ...signals,
    activeDays28: Math.min(28, (signals.activeDays28 * 28) / Math.min(28, days)),
    activeWeeks12: (Math.min(signals.activeWeeks12, weeks) * 12) / weeks,
  };
}

function hashOf(name: string): number {
  let hash = 0;
  for (const character of name) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  return hash;
}
