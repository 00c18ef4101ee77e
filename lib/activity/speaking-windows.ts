import { levelDays, type Spoken } from './level';
import type { SpokenDay } from './spoken-day';

/** A group over some time. Day numbers are those of day.ts. */
export interface GroupPast {
  /** In any order; days on which nobody spoke may be missing. */
  days: readonly SpokenDay[];
  /** The days on which enough of the group was watched. */
  watchedDays: ReadonlySet<number>;
  /** Whether somebody's messages count: not those of the operator's own accounts, staff and bots. */
  counts: (personId: string) => boolean;
  today: number;
}

/** What was seen in the 28 days that end with one day. */
export interface SpeakingWindow {
  lastDay: number;
  /** 0 to 28. */
  watchedDays: number;
  /** Only who spoke in these days. Changes when the next window is asked for. */
  speakers: ReadonlyMap<string, Readonly<Spoken>>;
}

/**
 * The windows of 28 days that end on each of the last 28 days, oldest first. One pass: what leaves a window is taken off what
 * was counted, what enters is added.
 */
export function* speakingWindows(past: GroupPast): Generator<SpeakingWindow> {
  const { watchedDays, today } = past;
  const first = today - 2 * levelDays + 2;
  const spokenOn = countedByDay(past, first);
  const speakers = new Map<string, Spoken>();
  let watched = 0;
  for (let day = first; day <= today; day++) {
    const gone = day - levelDays;
    for (const [personId, messages] of spokenOn.get(gone) ?? []) count(speakers, personId, -messages);
    for (const [personId, messages] of spokenOn.get(day) ?? []) count(speakers, personId, messages);
    watched += Number(watchedDays.has(day)) - Number(gone >= first && watchedDays.has(gone));
    if (day > today - levelDays) yield { lastDay: day, watchedDays: watched, speakers };
  }
}

/** Day → who spoke on it and counts, with their messages. */
function countedByDay({ days, counts }: GroupPast, first: number): Map<number, [string, number][]> {
  const counted = ([personId, messages]: [string, number]): boolean => messages > 0 && counts(personId);
  const since = days.filter(({ day }) => day >= first);
  return new Map(since.map(({ day, speakers }) => [day, Object.entries(speakers).filter(counted)]));
}

/** Adds a day of this many messages, or takes it off again where the number is negative. */
function count(speakers: Map<string, Spoken>, personId: string, messages: number): void {
  const spoken = speakers.get(personId) ?? { days: 0, messages: 0 };
  const days = spoken.days + Math.sign(messages);
  if (days <= 0) speakers.delete(personId);
  else speakers.set(personId, { days, messages: spoken.messages + messages });
}
