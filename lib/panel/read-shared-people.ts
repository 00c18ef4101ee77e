import { groupsOfPeople } from '@/lib/across/groups-of-people';
import type { MemberTag } from '@/lib/panel/panel-member';
import { type PersonNames, personNames } from '@/lib/panel/person-names';
import { readTagsOf } from '@/lib/panel/read-tags-of';
import { readTiers } from '@/lib/panel/read-tiers';
import { readWatchedMembers, type WatchedMembers } from '@/lib/panel/read-watched-members';
import type { NuanqunDatabase } from '@/lib/store/database';
import { recentMessages } from '@/lib/store/recent-messages';
import type { PersonRow, Tier } from '@/lib/store/tables';

/** A watched group that somebody is in. */
export interface SharedGroup {
  groupId: string;
  name: string;
  /** Theirs, in the last 28 days. */
  messages: number;
}

/** Somebody who is in several watched groups. */
export interface SharedPerson extends PersonNames {
  personId: string;
  /** Two at least, where they speak most first. */
  groups: SharedGroup[];
  /** In all of them, in the last 28 days. */
  messages: number;
  tier: Tier | null;
  tags: MemberTag[];
}

export interface SharedPeople {
  /** Most groups first, then most messages. */
  people: SharedPerson[];
  /** The operator's own accounts, staff and bots that are in several groups as well. */
  leftOut: number;
}

/** Who is in several watched groups now. Reads memberships and counters, never messages. @param now ms since 1970. */
export async function readSharedPeople(db: NuanqunDatabase, now: number): Promise<SharedPeople> {
  const watched = await readWatchedMembers(db);
  const ids = new Map([...watched.members].map(([id, rows]) => [id, rows.map(({ personId }) => personId)]));
  const shared = [...groupsOfPeople(ids)].filter(([, groupIds]) => groupIds.length > 1);
  const counted = shared.filter(([personId]) => !watched.uncounted.has(personId));
  const personIds = counted.map(([personId]) => personId);
  const [persons, tiers, tags, messages] = await Promise.all([
    db.people.bulkGet(personIds),
    readTiers(db),
    readTagsOf(db, await taggedAmong(db, personIds)),
    messagesByGroup(db, watched, now),
  ]);
  const groupsFor = placesOf(watched, messages);
  const people = counted.map(([personId, groupIds], index): SharedPerson => {
    const groups = groupsFor(personId, groupIds);
    return {
      personId,
      ...namesIn(watched, groups, persons[index], personId),
      groups,
      messages: groups.reduce((sum, group) => sum + group.messages, 0),
      tier: tiers.get(personId) ?? null,
      tags: tags.get(personId) ?? [],
    };
  });
  people.sort((a, b) => b.groups.length - a.groups.length || b.messages - a.messages);
  return { people, leftOut: shared.length - counted.length };
}

/** Most people carry no tag, and asking for each would take long. */
async function taggedAmong(db: NuanqunDatabase, personIds: string[]): Promise<string[]> {
  const tagged = new Set(await db.taggings.orderBy('personId').uniqueKeys());
  return personIds.filter((personId) => tagged.has(personId));
}

type Messages = Map<string, Map<string, number>>;

async function messagesByGroup(
  db: NuanqunDatabase,
  { groups }: WatchedMembers,
  now: number,
): Promise<Messages> {
  const counts = await Promise.all(groups.map(({ id }) => recentMessages(db, id, now)));
  return new Map(groups.map(({ id }, index) => [id, counts[index] ?? new Map<string, number>()]));
}

function placesOf(
  { groups }: WatchedMembers,
  messages: Messages,
): (personId: string, groupIds: string[]) => SharedGroup[] {
  const nameOf = new Map(groups.map(({ id, name }) => [id, name]));
  return (personId, groupIds) =>
    groupIds
      .map((groupId) => ({
        groupId,
        name: nameOf.get(groupId) ?? '',
        messages: messages.get(groupId)?.get(personId) ?? 0,
      }))
      .sort((a, b) => b.messages - a.messages);
}

/** With the name that they carry where they speak most. */
function namesIn(
  { members }: WatchedMembers,
  [first]: SharedGroup[],
  person: PersonRow | undefined,
  personId: string,
): PersonNames {
  const membership = members.get(first?.groupId ?? '')?.find((row) => row.personId === personId);
  return personNames(person, membership);
}
