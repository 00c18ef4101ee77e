import { activityOf } from '../activity/activity';
import { dayOf } from '../activity/day';
import type { PersonMark } from '../messages';
import type { NuanqunDatabase } from './database';
import { groupCoverage } from './group-coverage';
import { groupDays } from './group-days';
import type { TaggingRow, TagRow } from './tables';

const daysBack = 28;
/** Only whether a group was watched for a week matters, so older coverage need not be read. */
const watchedDaysBack = 90;

/**
 * What to show beside the names of these people in a group: role, activity and living tags, oldest tag first.
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
  ];
  return db.transaction('r', tables, async () => {
    const [people, memberships, tags, activity] = await Promise.all([
      db.people.bulkGet(personIds),
      db.memberships.bulkGet(personIds.map((personId) => [groupId, personId] as [string, string])),
      tagsOf(db, personIds),
      groupActivity(db, groupId, now),
    ]);
    return people.flatMap((person, index) => {
      if (!person) return [];
      const { id, role } = person;
      const joinedAt = memberships[index]?.joinedAt ?? 0;
      return [{ personId: id, role, ...activity(id, joinedAt), tags: tags.get(id) ?? [] }];
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

type ActivityOfMember = (personId: string, joinedAt: number) => Pick<PersonMark, 'activity' | 'lastSpokeDay'>;

/** Reads once what the activity of everybody in the group depends on. A group that is not watched has none. */
async function groupActivity(db: NuanqunDatabase, groupId: string, now: number): Promise<ActivityOfMember> {
  const today = dayOf(now);
  const [group, speaking, days, coverage] = await Promise.all([
    db.groups.get(groupId),
    db.speaking.get(groupId),
    groupDays(db, groupId, today - daysBack + 1, today),
    groupCoverage(db, groupId, today - watchedDaysBack + 1, today),
  ]);
  const last = new Map(Object.entries(speaking?.last ?? {}));
  const before = new Map(Object.entries(speaking?.before ?? {}));
  const recent = daysSpoken(days.map(({ speakers }) => speakers));
  const watchedDays = coverage.filter((day) => day.counts).length;
  return (personId, joinedAt) => {
    const lastSpokeDay = last.get(personId) ?? 0;
    const spokeBeforeDay = before.get(personId) ?? 0;
    const recentDays = recent.get(personId) ?? 0;
    const seen = { today, now, watchedDays, joinedAt, lastSpokeDay, spokeBeforeDay, recentDays };
    return { lastSpokeDay, activity: group?.watched === 1 ? activityOf(seen) : null };
  };
}

/** Person → on how many of these days they spoke. */
function daysSpoken(speakersByDay: Record<string, number>[]): Map<string, number> {
  const days = new Map<string, number>();
  for (const speakers of speakersByDay) {
    for (const personId of Object.keys(speakers)) days.set(personId, (days.get(personId) ?? 0) + 1);
  }
  return days;
}
