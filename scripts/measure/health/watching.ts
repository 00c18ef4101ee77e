import { gradeGroup } from '../../../lib/health/grade.ts';
import { likelyScore } from '../../../lib/health/likely-score.ts';
import { randomFrom } from '../../learn/random.ts';
import { day, firstAfter, type Snapshot } from './snapshots.ts';

/** When the page is open: on which days, and between which hours of them (UTC). */
export interface Watching {
  name: string;
  isOn: (today: number, room: string) => boolean;
  hours: readonly [from: number, until: number];
  /** Only so many days before the snapshot, where watching began late. */
  days?: number;
}

/** A snapshot as it was graded by what was seen. */
export interface SeenSnapshot {
  snapshot: Snapshot;
  score: number;
  /** By `likelyScore`. */
  likely: number;
  /** How much of the hours of the last 28 days was watched, from 0 to 1; of the days since watching began where these are fewer. */
  share: number;
}

const wholeDay = [0, 24] as const;
const always = () => true;

/** With the page always open; all else is compared with it. */
export const throughout: Watching = { name: 'always', isOn: always, hours: wholeDay };

export const watchings: readonly Watching[] = [
  throughout,
  { name: '5 of 7 days', isOn: (today) => weekdayOf(today) < 5, hours: wholeDay },
  { name: '16 hours a day', isOn: always, hours: [8, 24] },
  { name: '50 % of days', isOn: onShareOfDays(0.5), hours: wholeDay },
  { name: '8 hours a day', isOn: always, hours: [9, 17] },
  { name: '30 % of days', isOn: onShareOfDays(0.3), hours: wholeDay },
  { name: '2 of 7 days', isOn: (today) => [1, 4].includes(weekdayOf(today)), hours: wholeDay },
  { name: 'weekdays, 8 hours', isOn: (today) => weekdayOf(today) < 5, hours: [9, 17] },
  { name: '4 hours a day', isOn: always, hours: [18, 22] },
  { name: '2 hours a day', isOn: always, hours: [19, 21] },
  { name: '1 hour a day', isOn: always, hours: [20, 21] },
  { name: '1 of 7 days', isOn: (today) => weekdayOf(today) === 1, hours: wholeDay },
  { name: 'only the last 7 days', isOn: always, hours: wholeDay, days: 7 },
  { name: 'only the last 14 days', isOn: always, hours: wholeDay, days: 14 },
  { name: 'only the last 28 days', isOn: always, hours: wholeDay, days: 28 },
];

/** Days that a grade looks back on, and some more, so that watching began before them. */
const daysBack = 120;

/** Grades a room by the extension's own rules from what is seen of it; null where these say that it is too early. */
export function gradeSeen(watching: Watching, snapshot: Snapshot): SeenSnapshot | null {
  const { room, time } = snapshot;
  const today = Math.floor(time / day);
  const since = Math.max(Math.floor(room.times[0]! / day), today - (watching.days ?? daysBack) + 1);
  const watchedDays: number[] = [];
  for (let one = since; one <= today; one++) if (watching.isOn(one, room.name)) watchedDays.push(one);
  const days = spokenDays(snapshot, since, new Set(watchedDays), watching.hours);
  const grade = gradeGroup({ days, watchedDays, today, counts: always });
  if (grade.state === 'too-early') return null;
  const hours = watching.hours[1] - watching.hours[0];
  const span = Math.min(28, today - since + 1);
  const share = (grade.watchedDays28 * hours) / (24 * span);
  return { snapshot, score: grade.score, likely: likelyScore(grade, share), share };
}

function spokenDays(
  { room: { times, senders }, until }: Snapshot,
  since: number,
  watched: ReadonlySet<number>,
  [from, to]: readonly [number, number],
): { day: number; speakers: Record<string, number> }[] {
  const rows = new Map<number, Record<string, number>>();
  for (let place = firstAfter(times, since * day - 1); place < until; place++) {
    const today = Math.floor(times[place]! / day);
    const hour = Math.floor((times[place]! % day) / 60);
    if (!watched.has(today) || hour < from || hour >= to) continue;
    const speakers = rows.get(today) ?? {};
    speakers[senders[place]!] = (speakers[senders[place]!] ?? 0) + 1;
    rows.set(today, speakers);
  }
  return [...rows].map(([today, speakers]) => ({ day: today, speakers }));
}

/** The same days of a room for all its snapshots. */
function onShareOfDays(share: number): Watching['isOn'] {
  const known = new Map<string, boolean>();
  return (today, room) => {
    const key = `${today} ${room}`;
    const on = known.get(key) ?? randomFrom(hashOf(key))() < share;
    known.set(key, on);
    return on;
  };
}

/** 0 for Monday; 1970 began on a Thursday. */
function weekdayOf(today: number): number {
  return (today + 3) % 7;
}

function hashOf(text: string): number {
  let hash = 0;
  for (const character of text) hash = (Math.imul(hash, 31) + character.codePointAt(0)!) >>> 0;
  return hash;
}
