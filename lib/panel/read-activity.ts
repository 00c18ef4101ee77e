import { type ActivityReasons, activityReasons } from '@/lib/activity/activity-reasons';
import type { Activity } from '@/lib/messages';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { NuanqunDatabase } from '@/lib/store/database';
import { groupActivity } from '@/lib/store/group-activity';
import { groupPast } from '@/lib/store/group-past';

/** How a member takes part in a group, and why that is said. */
export interface ExplainedActivity {
  names: Pick<PanelMember, 'remark' | 'groupNickname' | 'nickname'>;
  activity: Activity | null;
  reasons: ActivityReasons;
}

/** Reads counters, never messages. @returns null where the member or the group is not known. Made for a live query. */
export async function readActivity(
  db: NuanqunDatabase,
  groupId: string,
  personId: string,
  now = Date.now(),
): Promise<ExplainedActivity | null> {
  const [group, person, membership] = await Promise.all([
    db.groups.get(groupId),
    db.people.get(personId),
    db.memberships.get([groupId, personId]),
  ]);
  if (!group || !person || !membership) return null;
  const [activityOf, past] = await Promise.all([groupActivity(db, groupId, now), groupPast(db, group, now)]);
  const { remark, nickname } = person;
  return {
    names: { remark, nickname, groupNickname: membership.groupNickname },
    activity: activityOf(personId, membership.joinedAt).activity,
    reasons: activityReasons(past, personId),
  };
}
