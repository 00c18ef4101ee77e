import type { Activity } from '../messages';
import type { Level } from './level';

const DAY = 86_400_000;
const NEWCOMER_DAYS = 7;
const BACK_DAYS = 2;
const SILENT_DAYS = 28;
const WATCHED_DAYS = 7;

/** What is known of how one member takes part in one group. Day numbers are those of day.ts. */
export interface Participation {
  today: number;
  /** ms since 1970; 0 = not known. */
  joinedAt: number;
  /** The last two different days on which they spoke; 0 = not seen. */
  lastSpokeDay: number;
  spokeBeforeDay: number;
  /** Of somebody who spoke in the last 28 days; see group-standing.ts. */
  level: Exclude<Level, 'lurking'> | null;
  /** The days on which the group was watched, at least those of the last 30. */
  watchedDays: ReadonlySet<number>;
  /** Whether they suffice to say of somebody that they lurk; see group-standing.ts. */
  enough: boolean;
  /** ms since 1970. */
  now: number;
}

/**
 * How somebody takes part lately. The first rule that holds decides. "Within n days" means today and the n − 1 days before.
 *
 * | word     | rule                                                                                        |
 * |----------|---------------------------------------------------------------------------------------------|
 * | newcomer | joined less than 7 × 24 hours ago (a time ahead of the clock counts as just now)            |
 * | back     | spoke within 2 days, after 28 days or more without a word, of which the last 28 were watched on 7 or more |
 * | a level  | spoke within 28 days: bubbling up to legend, see level.ts                                   |
 * | lurking  | not seen to speak within 28 days, of which enough were watched                              |
 * | null     | not seen to speak within 28 days, but too few of them were watched: nothing can be said     |
 */
export function activityOf(participation: Participation): Activity | null {
  if (isNewcomer(participation)) return 'newcomer';
  if (isBack(participation)) return 'back';
  return participation.level ?? (participation.enough ? 'lurking' : null);
}

function isNewcomer({ joinedAt, now }: Participation): boolean {
  return joinedAt > 0 && now - joinedAt < NEWCOMER_DAYS * DAY;
}

function isBack({ today, lastSpokeDay, spokeBeforeDay, watchedDays }: Participation): boolean {
  if (spokeBeforeDay === 0 || today - lastSpokeDay >= BACK_DAYS) return false;
  if (lastSpokeDay - spokeBeforeDay - 1 < SILENT_DAYS) return false;
  const silence = Array.from({ length: SILENT_DAYS }, (_, index) => lastSpokeDay - 1 - index);
  return silence.filter((day) => watchedDays.has(day)).length >= WATCHED_DAYS;
}
