import type { Activity } from '../messages';

const DAY = 86_400_000;
const NEWCOMER_DAYS = 7;
const BACK_DAYS = 2;
const SILENT_DAYS = 28;
const TALKATIVE_DAYS = 15;
const ACTIVE_DAYS = 7;
const QUIET_DAYS = 28;
const WATCHED_DAYS = 7;

/** What is known of how one member takes part in one group. Day numbers are those of day.ts. */
export interface Participation {
  today: number;
  /** ms since 1970; 0 = not known. */
  joinedAt: number;
  /** The last two different days on which they spoke; 0 = not seen. */
  lastSpokeDay: number;
  spokeBeforeDay: number;
  /** On how many of the last 28 days (today is one of them) they spoke: 0 to 28. */
  recentDays: number;
  /** On how many days the group was watched so far. */
  watchedDays: number;
  /** ms since 1970. */
  now: number;
}

/**
 * How somebody takes part lately. The first rule that holds decides. "Within n days" means today and the n − 1 days before.
 *
 * | word      | rule                                                                                       |
 * |-----------|--------------------------------------------------------------------------------------------|
 * | newcomer  | joined less than 7 × 24 hours ago (a time ahead of the clock counts as just now)           |
 * | back      | spoke within 2 days, and 28 days or more without a word lie between the last two days spoken |
 * | talkative | spoke on 15 or more of the last 28 days                                                    |
 * | active    | spoke within 7 days                                                                        |
 * | quiet     | spoke within 28 days                                                                       |
 * | lurking   | spoke longer ago, or was never seen to speak while the group was watched on 7 or more days |
 * | null      | never seen to speak, and the group was watched on fewer than 7 days: nothing can be said   |
 */
export function activityOf(participation: Participation): Activity | null {
  const { lastSpokeDay, today, watchedDays } = participation;
  if (isNewcomer(participation)) return 'newcomer';
  if (lastSpokeDay === 0) return watchedDays < WATCHED_DAYS ? null : 'lurking';
  if (isBack(participation)) return 'back';
  if (participation.recentDays >= TALKATIVE_DAYS) return 'talkative';
  const daysAgo = today - lastSpokeDay;
  if (daysAgo < ACTIVE_DAYS) return 'active';
  return daysAgo < QUIET_DAYS ? 'quiet' : 'lurking';
}

function isNewcomer({ joinedAt, now }: Participation): boolean {
  return joinedAt > 0 && now - joinedAt < NEWCOMER_DAYS * DAY;
}

function isBack({ today, lastSpokeDay, spokeBeforeDay }: Participation): boolean {
  if (spokeBeforeDay === 0 || today - lastSpokeDay >= BACK_DAYS) return false;
  return lastSpokeDay - spokeBeforeDay - 1 >= SILENT_DAYS;
}
