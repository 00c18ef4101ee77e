import type { PersonMark } from '../messages';
import type { NuanqunDatabase } from './database';
import { groupActivity } from './group-activity';
import type { TaggingRow, TagRow } from './tables';

/**
 * What to show beside the names of these people in a group: role, activity, living tags, oldest first, and who is asked about.
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
  ];
  return db.transaction('r', tables, async () => {
    const [people, memberships, tags, activityOf, questions] = await Promise.all([
      db.people.bulkGet(personIds),
      db.memberships.bulkGet(personIds.map((personId) => [groupId, personId] as [string, string])),
      tagsOf(db, personIds),
      groupActivity(db, groupId, now),
      db.identityQuestions.bulkGet(personIds),
    ]);
    return people.flatMap((person, index) => {
      if (!person) return [];
      const { id, role } = person;
      const joinedAt = memberships[index]?.joinedAt ?? 0;
      const { activity, lastSpokeDay } = activityOf(id, joinedAt);
      const unsure = questions[index]?.answeredAt === 0;
      return [{ personId: id, role, activity, lastSpokeDay, tags: tags.get(id) ?? [], unsure }];
    });
  });
}

async function tagsOf(db: NuanqunDatabase, personIds: string[]): Promise<Map<string, PersonMark['tags']>> {
  const ids = [...new Set(personIds)];
  const taggings = await Promise.all(
    ids.map((personId) => db.taggings.where('personId').equals(personId).toArray()),
  );
  const tagIds = [...new Set(taggings.flat().map(({ tagId }) => tagId))];
  const tags = new Map((await db.tags.bulkGet(tagIds)).map((tag, index) => [tagIds[index], tag]));
  return new Map(ids.map((id, index) => [id, livingTags(taggings[index] ?? [], tags)]));
}

function livingTags(
  taggings: TaggingRow[],
  tags: Map<string | undefined, TagRow | undefined>,
): PersonMark['tags'] {
  const living = taggings.filter((tagging) => !tagging.deletedAt).sort((one, other) => one.at - other.at);
  return living.flatMap(({ tagId }) => {
    const tag = tags.get(tagId);
    return tag && !tag.deletedAt ? [{ name: tag.name, color: tag.color }] : [];
  });
}
