import { type EarnedLevel, earnedLevels, type Level, type Spoken } from './level';
import { keeps, type LevelBars, levelBars, reaches } from './level-bars';
import { type GroupPast, speakingWindows } from './speaking-windows';

/** So many of 28 days must be watched before levels are told, and so many for them to be told on. */
const ENOUGH_DAYS = 7;
const STILL_ENOUGH_DAYS = 5;

/** A speaker's level today. */
export interface SpeakerStanding extends Spoken {
  level: Exclude<Level, 'lurking'>;
  /** The last day on which the figures reached the level in full; today unless the margin keeps it. */
  reachedOn: number;
}

/** How everybody in a group takes part today. */
export interface GroupStanding {
  /** Whether enough was watched to say who lurks, and who is more than bubbling. */
  enough: boolean;
  /** Of the last 28 days. */
  watchedDays: number;
  /** Who spoke in the last 28 days and counts. */
  speakers: ReadonlyMap<string, SpeakerStanding>;
  /** What each level takes today; null where not enough was watched. */
  bars: LevelBars | null;
}

/**
 * The level of everybody who spoke in the last 28 days. A level holds where it was reached on one of the last 28 days and its
 * figures were never clearly below since (see `keeps`); the highest that holds is told. So it follows from the counters alone,
 * however often it is worked out, and does not change as somebody wavers around a boundary. While too little of a group was
 * watched, nobody is more than bubbling.
 */
export function groupStanding(past: GroupPast): GroupStanding {
  let reached = new Map<string, ReachedOn>();
  let standing: GroupStanding = { enough: false, watchedDays: 0, speakers: new Map(), bars: null };
  for (const window of speakingWindows(past)) {
    const enough = window.watchedDays >= (standing.enough ? STILL_ENOUGH_DAYS : ENOUGH_DAYS);
    const bars = enough ? levelBars(window) : null;
    reached = bars ? afterOneDay(reached, window.speakers, bars, window.lastDay) : new Map();
    const speakers =
      window.lastDay === past.today ? standingsOf(window.speakers, reached, past.today) : standing.speakers;
    standing = { enough, watchedDays: window.watchedDays, speakers, bars };
  }
  return standing;
}

/** Level → the last day on which it was reached, as long as it was kept since. */
type ReachedOn = Partial<Record<EarnedLevel, number>>;

function afterOneDay(
  before: ReadonlyMap<string, ReachedOn>,
  speakers: ReadonlyMap<string, Spoken>,
  bars: LevelBars,
  day: number,
): Map<string, ReachedOn> {
  const after = new Map<string, ReachedOn>();
  for (const [personId, spoken] of speakers) {
    const known = before.get(personId);
    const reached: ReachedOn = {};
    for (const level of earnedLevels) {
      const bar = bars[level];
      const reachedOn = reaches(spoken, bar) ? day : known?.[level];
      if (reachedOn !== undefined && keeps(spoken, bar)) reached[level] = reachedOn;
    }
    after.set(personId, reached);
  }
  return after;
}

function standingsOf(
  speakers: ReadonlyMap<string, Spoken>,
  reached: ReadonlyMap<string, ReachedOn>,
  today: number,
): Map<string, SpeakerStanding> {
  const standings = new Map<string, SpeakerStanding>();
  for (const [personId, spoken] of speakers) {
    const levels = reached.get(personId) ?? {};
    const level = earnedLevels.findLast((one) => levels[one] !== undefined);
    standings.set(personId, {
      ...spoken,
      level: level ?? 'bubbling',
      reachedOn: level ? (levels[level] ?? today) : today,
    });
  }
  return standings;
}
