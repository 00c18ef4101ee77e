/** One hour of a group as it was watched. */
export interface WatchedHour {
  /** Hour of the local day, 0 to 23. */
  hour: number;
  /** Minutes of it in which the group was watched, 0 to 60. */
  watchedMinutes: number;
  messages: number;
}

/** How a group's present silence compares with its own. Hours are watched hours at times of day when it talks. */
export type Silence =
  /** `missingHours` more of them have to be watched before anything can be said. */
  | { state: 'too-early'; missingHours: number }
  | {
      state: 'usual' | 'cold';
      /** How long nobody has spoken. */
      silentHours: number;
      /** As long as nine in ten of its silences of the last weeks at most; null where too few of them ended to tell. */
      usualHours: number | null;
      /** Hours of a day in which it talks, so that long silences can be said in days; 1 to 24. */
      hoursADay: number;
    };

/** So much must have been watched before anything is said. */
const leastHours = 48;
/** So many silences must have ended before there is a habit; without one, a day of the group's talking time is cold. */
const leastSilences = 5;
/** No silence shorter than this is cold, whatever the habit. */
const leastCold = 3;
const usualShare = 0.9;
/** An hour of the day is one in which the group talks if it did so on this share of the days on which that hour was watched. */
const talkingShare = 1 / 8;
/** With fewer such hours there is no pattern, and the waking hours stand for it. */
const leastTalkingHours = 3;
const wakingHours = Array.from({ length: 14 }, (_, index) => index + 9);
/** An hour counts as watched from so many minutes on; with fewer only if something was said in it. */
const mostlyWatched = 30;

/**
 * Compares how long a group has been silent with its own silences. Hours that nobody watched are left out, as what was said
 * in them is not known; so are hours of the day in which it hardly ever talks: a quiet night is no silence.
 * @param hours in order of time, the present hour last; four weeks are enough.
 */
export function silenceHabit(hours: readonly WatchedHour[]): Silence {
  const seen = hours.filter(
    ({ watchedMinutes, messages }) => watchedMinutes >= mostlyWatched || messages > 0,
  );
  const talking = talkingHours(seen);
  const own = seen.filter(({ hour }) => talking.has(hour));
  const { ended, running } = silencesOf(own);
  const missing = leastHours - own.length;
  if (missing > 0) return { state: 'too-early', missingHours: missing };
  const usualHours = ended.length < leastSilences ? null : quantile(ended, usualShare);
  const isCold = running > Math.max(usualHours ?? talking.size, leastCold);
  return { state: isCold ? 'cold' : 'usual', silentHours: running, usualHours, hoursADay: talking.size };
}

/** Hours of the day in which the group talks. */
function talkingHours(seen: readonly WatchedHour[]): Set<number> {
  const watched = new Map<number, { days: number; talked: number }>();
  for (const { hour, messages } of seen) {
    const count = watched.get(hour) ?? { days: 0, talked: 0 };
    watched.set(hour, { days: count.days + 1, talked: count.talked + (messages > 0 ? 1 : 0) });
  }
  const talking = [...watched].filter(([, { days, talked }]) => talked / days >= talkingShare && talked > 0);
  return new Set(talking.length >= leastTalkingHours ? talking.map(([hour]) => hour) : wakingHours);
}

/** Lengths of the silences that somebody ended, and of the one that still runs, in hours. */
function silencesOf(own: readonly WatchedHour[]): { ended: number[]; running: number } {
  const ended: number[] = [];
  let running = 0;
  for (const { messages } of own) {
    if (messages === 0) running++;
    else {
      if (running > 0) ended.push(running);
      running = 0;
    }
  }
  return { ended, running };
}

/** The smallest number that a share of them does not exceed. */
function quantile(numbers: readonly number[], share: number): number {
  const rising = numbers.toSorted((one, other) => one - other);
  return rising[Math.ceil(share * rising.length) - 1] ?? 0;
}
