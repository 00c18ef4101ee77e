import { useLiveQuery } from 'dexie-react-hooks';
import type { PanelData } from '@/components/panel/use-panel-data';
import { dayOf } from '@/lib/activity/day';
import { database } from '@/lib/panel/database';
import { type PresenceShare, presenceShare } from '@/lib/spotlight/presence-share';
import { groupDays } from '@/lib/store/group-days';
import type { SpotlightRow } from '@/lib/store/tables';

const day = 24 * 60 * 60_000;

export interface GroupPresence extends PresenceShare {
  /** In the period, newest first. */
  outcomes: SpotlightRow[];
}

/** To whom the microphone went in the open group, and who spoke, in so many last days; undefined until it is read. */
export function usePresence(
  { group, members }: PanelData,
  days: number,
  now: number,
): GroupPresence | undefined {
  const groupId = group?.groupId ?? '';
  const today = dayOf(now);
  const read = useLiveQuery(async () => {
    const since = now - days * day;
    const outcomes = await database.spotlights
      .where('[groupId+at]')
      .between([groupId, since], [groupId, Infinity])
      .toArray();
    return {
      outcomes: outcomes.toReversed(),
      rows: await groupDays(database, groupId, today - days + 1, today),
    };
  }, [groupId, days, today]);
  if (!read) return undefined;
  const counted = new Set(members.filter(({ role }) => role === 'member').map(({ personId }) => personId));
  const messages = new Map<string, number>();
  for (const [personId, count] of read.rows.flatMap(({ speakers }) => Object.entries(speakers))) {
    if (counted.has(personId)) messages.set(personId, (messages.get(personId) ?? 0) + count);
  }
  const shared = presenceShare(
    read.outcomes.map(({ personId }) => personId),
    messages,
  );
  return { ...shared, outcomes: read.outcomes };
}
