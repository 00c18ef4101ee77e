import { startOfDay } from '../activity/day';
import type { ReactionHow } from '../response/reaction';
import { reactionPatience } from '../response/reactions';
import { presentRecords } from './absorbed-people';
import type { NuanqunDatabase } from './database';
import type { GroupRow, OccasionRow } from './tables';
import { uncountedPeople } from './uncounted-people';
import { watchedShare } from './watched-share';

/** What was offered to a group, and how many members reacted within 24 hours. */
export interface Occasion extends Pick<OccasionRow, 'id' | 'groupId' | 'kind' | 'title' | 'time'> {
  /**
   * Members at that time, and how many of them had spoken in the 28 days before; 0 = not known. Whoever reacted was a member, so
   * there are at least as many.
   */
  members: number;
  active: number;
  /** Members who reacted, each once, and how they did first. */
  reacted: number;
  hows: Partial<Record<ReactionHow, number>>;
  /** Whether its 24 hours are over. */
  isOver: boolean;
  /** How much of its 24 hours, as far as they are over, was watched; 0 to 1. */
  watchedShare: number;
}

/**
 * The marked occasions of a group between two local days, newest first. Reads a few rows, never messages.
 * @param span first and last local day (activity/day.ts), both counted. @param now ms since 1970.
 */
export function readOccasions(
  db: NuanqunDatabase,
  groupId: string,
  { fromDay, toDay }: { fromDay: number; toDay: number },
  now: number,
): Promise<Occasion[]> {
  return db.transaction('r', [db.groups, db.people, db.merges, db.coverage, db.occasions], async () => {
    const group = await db.groups.get(groupId);
    if (!group) return [];
    const rows = await db.occasions
      .where('[groupId+time]')
      .between([groupId, startOfDay(fromDay)], [groupId, startOfDay(toDay + 1)], true, false)
      .filter(({ state }) => state === 'marked')
      .toArray();
    return occasionsOf(db, group, rows.toReversed(), now);
  });
}

/** Messages of a group that look like an offer and wait for the operator, newest first. */
export async function proposedOccasions(db: NuanqunDatabase, groupId: string): Promise<OccasionRow[]> {
  const rows = await db.occasions
    .where('[groupId+time]')
    .between([groupId, 0], [groupId, Infinity])
    .filter(({ state }) => state === 'proposed')
    .toArray();
  return rows.toReversed();
}

async function occasionsOf(
  db: NuanqunDatabase,
  group: GroupRow,
  rows: OccasionRow[],
  now: number,
): Promise<Occasion[]> {
  if (rows.length === 0) return [];
  const [uncounted, recordOf] = await Promise.all([uncountedPeople(db, group.accountId), presentRecords(db)]);
  return Promise.all(
    rows.map(async ({ id, groupId, kind, title, time, members, active, personId, reactions }) => {
      const author = recordOf(personId);
      const hows = new Map<string, ReactionHow>();
      for (const { personId: by, how } of reactions) {
        const record = recordOf(by);
        if (!uncounted.has(record) && record !== author && !hows.has(record)) hows.set(record, how);
      }
      const end = time + reactionPatience;
      return {
        id,
        groupId,
        kind,
        title,
        time,
        members: members && Math.max(members, hows.size),
        active,
        reacted: hows.size,
        hows: countHows([...hows.values()]),
        isOver: now >= end,
        watchedShare: await watchedShare(db, group, time, Math.min(end, now)),
      };
    }),
  );
}

function countHows(hows: ReactionHow[]): Occasion['hows'] {
  const counted: Occasion['hows'] = {};
  for (const how of hows) counted[how] = (counted[how] ?? 0) + 1;
  return counted;
}
