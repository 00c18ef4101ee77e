import { activityOf } from '../activity/activity';
import { groupStanding } from '../activity/group-standing';
import { levelDays } from '../activity/level';
import type { GroupPast } from '../activity/speaking-windows';
import type { Activity } from '../messages';
import type { NuanqunDatabase } from './database';
import { groupPast } from './group-past';

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

/** Works out once what the activity of everybody in a group depends on. Reads counters, never messages. */
export async function groupActivity(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<ActivityOfMember> {
  const [group, speaking] = await Promise.all([db.groups.get(groupId), db.speaking.get(groupId)]);
  if (!group) return () => ({ activity: null, lastSpokeDay: 0, recentDays: 0, recentMessages: 0 });
  const past = await groupPast(db, group, now);
  const { enough, speakers } = groupStanding(past);
  const last = new Map(Object.entries(speaking?.last ?? {}));
  const before = new Map(Object.entries(speaking?.before ?? {}));
  const recent = spokenIn(past);
  return (personId, joinedAt) => {
    const lastSpokeDay = last.get(personId) ?? 0;
    const spokeBeforeDay = before.get(personId) ?? 0;
    const level = speakers.get(personId)?.level ?? null;
    const seen = { ...past, now, enough, joinedAt, lastSpokeDay, spokeBeforeDay, level };
    const activity = group.watched === 1 ? activityOf(seen) : null;
    return { activity, lastSpokeDay, ...(recent.get(personId) ?? silent) };
  };
}

type Spoken = Pick<MemberActivity, 'recentDays' | 'recentMessages'>;
const silent: Spoken = { recentDays: 0, recentMessages: 0 };

/** Everybody who spoke in the last 28 days, also those who do not count. */
function spokenIn({ days, today }: GroupPast): Map<string, Spoken> {
  const spoken = new Map<string, Spoken>();
  for (const { speakers } of days.filter(({ day }) => day > today - levelDays)) {
    for (const [personId, messages] of Object.entries(speakers)) {
      const { recentDays, recentMessages } = spoken.get(personId) ?? silent;
      spoken.set(personId, { recentDays: recentDays + 1, recentMessages: recentMessages + messages });
    }
  }
  return spoken;
}
