import { dayOf } from '@/lib/activity/day';
import { observedSince } from '@/lib/activity/silent-members';
import { readDistinctions } from '@/lib/panel/read-distinctions';
import { type RosterEntry, readRoster } from '@/lib/panel/read-roster';
import { readTagsOf } from '@/lib/panel/read-tags-of';
import type { SilentMember } from '@/lib/panel/silent-member';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { FactRow, GroupRow, Tier } from '@/lib/store/tables';

/** Everybody ever seen in a group, also who left. The cost grows with the members; messages are never read. */
export async function readSilentGroup(db: NuanqunDatabase, group: GroupRow): Promise<SilentMember[]> {
  const roster = await readRoster(db, group.id);
  const personIds = roster.map(({ person }) => person.id);
  const [speaking, tags, tiers, exempt, distinctions] = await Promise.all([
    db.speaking.get(group.id),
    readTagsOf(db, personIds),
    factsOfField(db, 'tier'),
    factsOfField(db, 'exempt'),
    readDistinctions(db, group.id, roster),
  ]);
  const lastSpoke = new Map(Object.entries(speaking?.last ?? {}));
  return roster.map((entry) => {
    const { id } = entry.person;
    const exemption = exempt.get(id);
    return {
      ...seenOf(group, entry),
      lastSpokeDay: lastSpoke.get(id) ?? 0,
      tags: tags.get(id) ?? [],
      tier: (tiers.get(id)?.value ?? '') as Tier | '',
      exemptFactId: exemption?.value === 'yes' ? exemption.id : '',
      distinction: distinctions.get(id) ?? null,
    };
  });
}

function seenOf(group: GroupRow, { person, membership }: RosterEntry) {
  const { id, nickname, remark, role } = person;
  const { groupNickname, joinedAt, leftAt, firstSeenAt } = membership;
  const watchedSince = group.watchPeriods[0]?.from ?? 0;
  const observedAt = observedSince({ watchedSince, firstSeenAt, joinedAt });
  const names = { personId: id, nickname, remark, groupNickname, role };
  return { groupId: group.id, ...names, observedAt, observedDay: dayOf(observedAt), joinedAt, leftAt };
}

/** Person → their living fact of this field; of everybody in all groups, which are fewer than there are members. */
async function factsOfField(db: NuanqunDatabase, field: 'tier' | 'exempt'): Promise<Map<string, FactRow>> {
  const facts = await db.facts.where({ field }).toArray();
  const living = facts.filter(({ deletedAt }) => !deletedAt);
  return new Map(living.map((fact) => [fact.personId, fact]));
}
