import { dayOf, startOfDay } from '../activity/day';
import type { GroupEvent } from '../group-history/event-lanes';
import type { NuanqunDatabase } from './database';
import type { MembershipRow } from './tables';

/** Those who were seen to come into a group since a local day. */
export function newcomersSince(db: NuanqunDatabase, groupId: string, day: number): Promise<MembershipRow[]> {
  const since = startOfDay(day);
  return db.memberships
    .where('[groupId+joinedAt]')
    .between([groupId, since], [groupId, Infinity], true, true)
    .toArray();
}

/**
 * What happened in a group since a local day, beside its talk; people who do not count are left out.
 * @param newcomers since that day.
 */
export async function groupEvents(
  db: NuanqunDatabase,
  groupId: string,
  day: number,
  newcomers: readonly MembershipRow[],
): Promise<GroupEvent[]> {
  const since = startOfDay(day);
  const [spotlights, topics, occasions, cleanOuts] = await Promise.all([
    db.spotlights.where('[groupId+at]').between([groupId, since], [groupId, Infinity]).toArray(),
    db.topicUses.where('[groupId+at]').between([groupId, since], [groupId, Infinity]).toArray(),
    db.occasions.where('[groupId+time]').between([groupId, since], [groupId, Infinity]).toArray(),
    db.cleanOuts.where('groupId').equals(groupId).toArray(),
  ]);
  const event = (kind: GroupEvent['kind'], at: number): GroupEvent => ({ kind, day: dayOf(at), count: 1 });
  return [
    ...newcomers.map(({ joinedAt }) => event('joined', joinedAt)),
    ...newcomers.flatMap(({ welcomedAt }) => (welcomedAt > 0 ? [event('welcomed', welcomedAt)] : [])),
    ...spotlights.map(({ at }) => event('spotlight', at)),
    ...topics.map(({ at }) => event('topic', at)),
    ...occasions.filter(({ state }) => state === 'marked').map(({ time }) => event('offered', time)),
    ...cleanOuts
      .filter(({ warnedAt }) => warnedAt >= since)
      .map(({ warnedAt }) => event('clean-out', warnedAt)),
  ];
}
