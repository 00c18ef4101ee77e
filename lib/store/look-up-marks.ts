import type { PersonMark } from '../messages';
import type { NuanqunDatabase } from './database';
import { groupActivity } from './group-activity';
import { openIntroductions } from './introductions';
import { pageMessageId } from './message-row';
import { peopleRows } from './people-rows';
import type { MembershipRow, PersonRole, TaggingRow, TagRow } from './tables';
import { uncountedRoles } from './uncounted-people';

/**
 * What to show beside the names of these people in a group: role, activity, living tags, oldest first, who is asked about, and
 * who has introduced themselves.
 * A whole group is asked for at once and often, so nothing is looked up member by member that can be read in one go.
 * @returns in the order asked; unknown people are left out.
 */
export function lookUpMarks(
  db: NuanqunDatabase,
  { groupId, personIds }: { groupId: string; personIds: string[] },
  now = Date.now(),
): Promise<PersonMark[]> {
  const tables = [
    db.people,
    db.memberships,
    db.taggings,
    db.tags,
    db.days,
    db.speaking,
    db.groups,
    db.coverage,
    db.identityQuestions,
    db.introductions,
  ];
  return db.transaction('r', tables, async () => {
    const [group, memberships] = await Promise.all([db.groups.get(groupId), membershipsIn(db, groupId)]);
    const accountId = group?.accountId ?? '';
    const [roles, tags, activityOf, unsure, introductions] = await Promise.all([
      rolesOf(db, accountId, personIds, memberships),
      tagsOf(db, personIds),
      groupActivity(db, groupId, now),
      askedAbout(db, accountId),
      openIntroductions(db, groupId),
    ]);
    return personIds.flatMap((personId) => {
      const role = roles.get(personId);
      if (!role) return [];
      const { activity, lastSpokeDay } = activityOf(personId, memberships.get(personId)?.joinedAt ?? 0);
      const mark = { personId, role, activity, lastSpokeDay, tags: tags.get(personId) ?? [] };
      const introducedIn = pageMessageId(introductions.get(personId)?.id ?? '');
      return [{ ...mark, unsure: unsure.has(personId), introducedIn }];
    });
  });
}

/** Ids of those of whom the operator was asked who they are, and has not said. */
async function askedAbout(db: NuanqunDatabase, accountId: string): Promise<Set<string>> {
  const open = db.identityQuestions.where('[accountId+answeredAt]').equals([accountId, 0]);
  return new Set(await open.primaryKeys());
}

async function membershipsIn(db: NuanqunDatabase, groupId: string): Promise<Map<string, MembershipRow>> {
  const rows = await db.memberships
    .where('[groupId+personId]')
    .between([groupId, ''], [groupId, '\uffff'])
    .toArray();
  return new Map(rows.map((row) => [row.personId, row]));
}

/** Person id → role; unknown people are not in it. Almost everybody is an ordinary member, so only who is not is looked up. */
async function rolesOf(
  db: NuanqunDatabase,
  accountId: string,
  personIds: string[],
  memberships: Map<string, MembershipRow>,
): Promise<Map<string, PersonRole>> {
  const uncounted = await uncountedRoles(db, accountId);
  const members = personIds.filter((personId) => memberships.has(personId));
  const others = await db.people.bulkGet(personIds.filter((personId) => !memberships.has(personId)));
  return new Map([
    ...members.map((personId) => [personId, uncounted.get(personId) ?? 'member'] as const),
    ...others.flatMap((person) => (person ? [[person.id, person.role] as const] : [])),
  ]);
}

async function tagsOf(db: NuanqunDatabase, personIds: string[]): Promise<Map<string, PersonMark['tags']>> {
  const taggings = await peopleRows(db).taggings.of(personIds);
  const tagIds = [...new Set([...taggings.values()].flat().map(({ tagId }) => tagId))];
  const tags = new Map((await db.tags.bulkGet(tagIds)).map((tag, index) => [tagIds[index] ?? '', tag]));
  return new Map([...taggings].map(([personId, carried]) => [personId, livingTags(carried, tags)]));
}

function livingTags(taggings: TaggingRow[], tags: Map<string, TagRow | undefined>): PersonMark['tags'] {
  return taggings
    .toSorted((one, other) => one.at - other.at)
    .flatMap(({ tagId }) => {
      const tag = tags.get(tagId);
      return tag && !tag.deletedAt ? [{ name: tag.name, color: tag.color }] : [];
    });
}
