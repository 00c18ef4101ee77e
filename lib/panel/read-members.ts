import type { PersonMark } from '@/lib/messages';
import type { MemberTag, PanelMember } from '@/lib/panel/panel-member';
import type { NuanqunDatabase } from '@/lib/store/database';
import { lookUpMarks } from '@/lib/store/look-up-marks';
import { formerNames } from '@/lib/store/names-seen';
import type { MembershipRow, PersonRow } from '@/lib/store/tables';

/** Everybody known in a group: newcomers first, then who spoke last; who left comes at the end. Made for a live query. */
export async function readMembers(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<PanelMember[]> {
  const memberships = await db.memberships
    .where('[groupId+personId]')
    .between([groupId, ''], [groupId, '\uffff'])
    .toArray();
  const personIds = memberships.map(({ personId }) => personId);
  const [people, marks, tags] = await Promise.all([
    db.people.bulkGet(personIds),
    lookUpMarks(db, { groupId, personIds }, now),
    readTags(db, personIds),
  ]);
  const markOf = new Map(marks.map((mark) => [mark.personId, mark]));
  const members = memberships.flatMap((membership, index) => {
    const person = people[index];
    if (!person) return [];
    const { personId } = membership;
    return [panelMember(person, membership, markOf.get(personId), tags.get(personId) ?? [])];
  });
  return members.sort(byInterest);
}

const collator = new Intl.Collator('zh-CN');

/** Newcomers nobody welcomed yet, then who spoke last, then by name; who left at the end. */
function byInterest(one: PanelMember, other: PanelMember): number {
  return (
    Number(one.leftAt > 0) - Number(other.leftAt > 0) ||
    Number(isNew(other)) - Number(isNew(one)) ||
    other.lastSpokeDay - one.lastSpokeDay ||
    collator.compare(sortName(one), sortName(other))
  );
}

function isNew({ activity, welcomedAt }: PanelMember): boolean {
  return activity === 'newcomer' && welcomedAt === 0;
}

function sortName({ remark, groupNickname, nickname }: PanelMember): string {
  return (remark || groupNickname || nickname).slice(0, 40);
}

function panelMember(
  person: PersonRow,
  membership: MembershipRow,
  mark: PersonMark | undefined,
  tags: MemberTag[],
): PanelMember {
  const { nickname, remark, role, isFriend } = person;
  const { personId, groupNickname, joinedAt, leftAt, welcomedAt } = membership;
  return {
    personId,
    nickname,
    groupNickname,
    remark,
    formerNames: formerNames(person),
    role,
    isFriend,
    joinedAt,
    leftAt,
    welcomedAt,
    lastSpokeDay: mark?.lastSpokeDay ?? 0,
    activity: mark?.activity ?? null,
    tags,
  };
}

/** The living tags of these people, oldest first. */
async function readTags(db: NuanqunDatabase, personIds: string[]): Promise<Map<string, MemberTag[]>> {
  const [taggings, tags] = await Promise.all([
    db.taggings.where('personId').anyOf(personIds).toArray(),
    db.tags.toArray(),
  ]);
  const living = new Map(tags.filter((tag) => !tag.deletedAt).map((tag) => [tag.id, tag]));
  const byPerson = new Map<string, MemberTag[]>();
  for (const { id, personId, tagId } of taggings
    .filter((tagging) => !tagging.deletedAt)
    .sort((a, b) => a.at - b.at)) {
    const tag = living.get(tagId);
    if (!tag) continue;
    const carried = byPerson.get(personId) ?? [];
    carried.push({ taggingId: id, tagId, name: tag.name, color: tag.color });
    byPerson.set(personId, carried);
  }
  return byPerson;
}
