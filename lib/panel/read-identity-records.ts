import type { MemberTag } from '@/lib/panel/panel-member';
import { readTagsOf } from '@/lib/panel/read-tags-of';
import type { NuanqunDatabase } from '@/lib/store/database';
import { factsOf } from '@/lib/store/facts';
import { readPeople } from '@/lib/store/known-people';
import type { FactRow, MembershipRow, PersonRow } from '@/lib/store/tables';

/** A stored person as they are compared with another one. */
export interface IdentityRecord {
  person: PersonRow;
  memberships: MembershipRow[];
  /** Oldest first. */
  tags: MemberTag[];
  /** Set longest ago first. */
  facts: FactRow[];
  isExpert: boolean;
  /** Local day number; 0 = never seen to speak. */
  lastSpokeDay: number;
}

/** Reads people with all that would be lost with them, by id; unknown ids are left out. Made for a live query. */
export async function readIdentityRecords(
  db: NuanqunDatabase,
  personIds: string[],
): Promise<Map<string, IdentityRecord>> {
  const ids = [...new Set(personIds)];
  const [people, tags, facts, experts] = await Promise.all([
    readPeople(db, ids),
    readTagsOf(db, ids),
    factsOf(db, ids),
    db.experts.where('personId').anyOf(ids).toArray(),
  ]);
  const groupIds = [...people.values()]
    .flatMap(({ memberships }) => memberships)
    .map(({ groupId }) => groupId);
  const speaking = await db.speaking.bulkGet([...new Set(groupIds)]);
  const last = new Map(
    speaking.flatMap((row) => (row ? [[row.groupId, new Map(Object.entries(row.last))]] : [])),
  );
  const expertIds = new Set(experts.filter(({ deletedAt }) => !deletedAt).map(({ personId }) => personId));
  return new Map(
    [...people].map(([id, { person, memberships }]) => {
      const spokeOn = memberships.map(({ groupId }) => last.get(groupId)?.get(id) ?? 0);
      const known = { tags: tags.get(id) ?? [], facts: facts.get(id) ?? [], isExpert: expertIds.has(id) };
      return [id, { person, memberships, ...known, lastSpokeDay: Math.max(0, ...spokeOn) }];
    }),
  );
}
