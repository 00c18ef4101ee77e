import { activityOf } from '../activity/activity';
import { dayOf } from '../activity/day';
import type { Activity } from '../messages';
import type { NuanqunDatabase } from './database';
import { groupCoverage } from './group-coverage';
import { groupDays } from './group-days';

const daysBack = 28;
/** Only whether a group was watched for a week matters, so older coverage need not be read. */
const watchedDaysBack = 90;

/** How a member takes part in a group. */
export interface MemberActivity {
  /** Null where nothing can be said yet, or the group is not watched. */
  activity: Activity | null;
  /** Local day number; 0 = never seen to speak. */
  lastSpokeDay: number;
  /** On how many of the last 28 days they spoke, and how many messages that were. */
  recentDays: number;
  recentMessages: number;
}

/** @param joinedAt ms since 1970; 0 = not known. */
export type ActivityOfMember = (personId: string, joinedAt: number) => MemberActivity;

/** Reads once what the activity of everybody in a group depends on. */
export async function groupActivity(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<ActivityOfMember> {
  const today = dayOf(now);
  const [group, speaking, days, coverage] = await Promise.all([
    db.groups.get(groupId),
    db.speaking.get(groupId),
    groupDays(db, groupId, today - daysBack + 1, today),
    groupCoverage(db, groupId, today - watchedDaysBack + 1, today),
  ]);
  const last = new Map(Object.entries(speaking?.last ?? {}));
  const before = new Map(Object.entries(speaking?.before ?? {}));
  const recent = spokenIn(days.map(({ speakers }) => speakers));
  const watchedDays = coverage.filter((day) => day.counts).length;
  return (personId, joinedAt) => {
    const lastSpokeDay = last.get(personId) ?? 0;
    const spokeBeforeDay = before.get(personId) ?? 0;
    const { recentDays, recentMessages } = recent.get(personId) ?? silent;
    const seen = { today, now, watchedDays, joinedAt, lastSpokeDay, spokeBeforeDay, recentDays };
    const activity = group?.watched === 1 ? activityOf(seen) : null;
    return { activity, lastSpokeDay, recentDays, recentMessages };
  };
}

type Spoken = Pick<MemberActivity, 'recentDays' | 'recentMessages'>;
const silent: Spoken = { recentDays: 0, recentMessages: 0 };

/** Person → on how many of these days they spoke, and how much. */
function spokenIn(speakersByDay: Record<string, number>[]): Map<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  for (const speakers of speakersByDay) {
    for (const [personId, messages] of Object.entries(speakers)) {
      const { recentDays, recentMessages } = spoken.get(personId) ?? silent;
      spoken.set(personId, { recentDays: recentDays + 1, recentMessages: recentMessages + messages });
    }
  }
  return spoken;
}
