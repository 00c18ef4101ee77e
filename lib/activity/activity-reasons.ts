import { type GroupStanding, groupStanding } from './group-standing';
import { type EarnedLevel, earnedLevels, keptAt, type Level, levelDays, levels, type Spoken } from './level';
import { compareSpoken, reaches } from './level-bars';
import type { GroupPast } from './speaking-windows';

/** Why somebody's level is what it is; all counts are of the last 28 days. */
export interface ActivityReasons extends Spoken {
  /** Null where too little was watched to say. */
  level: Level | null;
  /** Their place among those who spoke, from 1, shared by who said as much; 0 where they did not speak. */
  place: number;
  /** How many spoke. */
  speakers: number;
  watchedDays: number;
  /** What the next level takes; null at the top, and where too little was watched. */
  next: (Spoken & { level: EarnedLevel; place: number }) | null;
  /** Set where the present figures alone would give less, and the margin keeps the level: until when they do. */
  kept: (Spoken & { reachedOn: number }) | null;
  /** The highest level that anybody has in the group now. */
  highest: Level | null;
  /** Day by day, oldest first: their messages, and whether the day was watched. */
  past: { day: number; messages: number; watched: boolean }[];
}

/** Says why somebody has their level. */
export function activityReasons(group: GroupPast, personId: string): ActivityReasons {
  const standing = groupStanding(group);
  const { enough, watchedDays, speakers } = standing;
  const own = speakers.get(personId);
  const everybody = [...speakers.values()];
  const ahead = own ? everybody.filter((other) => compareSpoken(other, own) > 0).length : 0;
  return {
    level: own?.level ?? (enough ? 'lurking' : null),
    days: own?.days ?? 0,
    messages: own?.messages ?? 0,
    place: own ? ahead + 1 : 0,
    speakers: speakers.size,
    watchedDays,
    next: nextOf(standing, own?.level ?? 'lurking'),
    kept: keptOf(standing, personId),
    highest: levels.findLast((level) => everybody.some((one) => one.level === level)) ?? null,
    past: pastOf(group, personId),
  };
}

function nextOf({ bars }: GroupStanding, level: Level): ActivityReasons['next'] {
  const next = earnedLevels.find((one) => levels.indexOf(one) > levels.indexOf(level));
  if (!bars || !next) return null;
  const { days, messages, place } = bars[next];
  return { level: next, days, messages, place };
}

function keptOf({ bars, speakers }: GroupStanding, personId: string): ActivityReasons['kept'] {
  const own = speakers.get(personId);
  if (!bars || !own || own.level === 'bubbling' || reaches(own, bars[own.level])) return null;
  const { days, messages, placeHolder } = bars[own.level];
  return {
    days: Math.max(keptAt(days), keptAt(placeHolder.days)),
    messages: keptAt(messages),
    reachedOn: own.reachedOn,
  };
}

function pastOf({ days, watchedDays, today }: GroupPast, personId: string): ActivityReasons['past'] {
  const byDay = new Map(days.map(({ day, speakers }) => [day, speakers]));
  return Array.from({ length: levelDays }, (_, index) => {
    const day = today - levelDays + 1 + index;
    const said = new Map(Object.entries(byDay.get(day) ?? {}));
    return { day, messages: said.get(personId) ?? 0, watched: watchedDays.has(day) };
  });
}
