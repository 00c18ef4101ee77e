import { dayOf } from '@/lib/activity/day';
import type { MemberTag } from '@/lib/panel/panel-member';
import { readTagSources, type TagSource } from '@/lib/panel/read-tag-sources';
import { readTagsOf } from '@/lib/panel/read-tags-of';
import type { NuanqunDatabase } from '@/lib/store/database';
import { factsOf } from '@/lib/store/facts';
import { groupActivity, type MemberActivity } from '@/lib/store/group-activity';
import { groupCoverage } from '@/lib/store/group-coverage';
import { groupDays } from '@/lib/store/group-days';
import type { FactRow, GroupRow, MembershipRow, PersonRow } from '@/lib/store/tables';

/** The picture of somebody's days goes back so far. */
export const profileDays = 84;

/** One day of somebody in one group. */
export interface ProfileDay {
  /** Local day number. */
  day: number;
  messages: number;
  /** Whether enough of the day was watched to say that they were silent. */
  watched: boolean;
}

/** A group that somebody is in, or was, and what they are there. */
export interface ProfileGroup extends MemberActivity {
  group: GroupRow;
  membership: MembershipRow;
}

/** What is known of one person, but for what they do in groups. */
export interface Profile {
  person: PersonRow;
  tags: MemberTag[];
  /** By tagging id. */
  tagSources: Map<string, TagSource>;
  /** Set longest ago first. */
  facts: FactRow[];
  /** The messages that facts were taken from, by id, as far as they are kept; the text is empty once it is gone. */
  saidIn: Map<string, { time: number; text: string }>;
  /** Group id → name, of the groups in which a name was carried. */
  groupNames: Map<string, string>;
}

/** Reads who somebody is; null where nobody has this id. Made for a live query. */
export async function readProfile(db: NuanqunDatabase, personId: string): Promise<Profile | null> {
  const [person, tags, tagSources, facts] = await Promise.all([
    db.people.get(personId),
    readTagsOf(db, [personId]),
    readTagSources(db, personId),
    factsOf(db, [personId]),
  ]);
  if (!person) return null;
  const known = facts.get(personId) ?? [];
  const [saidIn, groupNames] = await Promise.all([readSources(db, known), readGroupNames(db, person)]);
  return { person, tags: tags.get(personId) ?? [], tagSources, facts: known, saidIn, groupNames };
}

async function readSources(db: NuanqunDatabase, facts: FactRow[]): Promise<Profile['saidIn']> {
  const ids = [...new Set(facts.map(({ messageId }) => messageId))].filter((id) => id !== '');
  const messages = await db.messages.bulkGet(ids);
  return new Map(
    messages.flatMap((row) => (row ? [[row.id, { time: row.time, text: row.text }] as const] : [])),
  );
}

async function readGroupNames(db: NuanqunDatabase, { names }: PersonRow): Promise<Profile['groupNames']> {
  const ids = [...new Set(names.map(({ groupId }) => groupId))].filter((id) => id !== '');
  const groups = await db.groups.bulkGet(ids);
  return new Map(groups.flatMap((row) => (row ? [[row.id, row.name] as const] : [])));
}

/** The watched groups that somebody is in, or was: the asked one first, then where they spoke last. Made for a live query. */
export async function readProfileGroups(
  db: NuanqunDatabase,
  { personId, groupId }: { personId: string; groupId: string },
  now: number,
): Promise<ProfileGroup[]> {
  const memberships = await db.memberships.where('personId').equals(personId).toArray();
  const groups = await db.groups.bulkGet(memberships.map((membership) => membership.groupId));
  const known = memberships.flatMap((membership, index) => {
    const group = groups[index];
    return group && (group.watched === 1 || group.id === groupId) ? [{ group, membership }] : [];
  });
  const shared = await Promise.all(
    known.map(async ({ group, membership }) => {
      const activityOf = await groupActivity(db, group.id, now);
      return { group, membership, ...activityOf(personId, membership.joinedAt) };
    }),
  );
  const isOther = ({ group }: ProfileGroup) => Number(group.id !== groupId);
  const hasLeft = ({ membership }: ProfileGroup) => Number(membership.leftAt > 0);
  return shared.sort(
    (one, other) =>
      isOther(one) - isOther(other) || hasLeft(one) - hasLeft(other) || other.lastSpokeDay - one.lastSpokeDay,
  );
}

/** Somebody's last 84 days in a group, oldest first. Made for a live query. */
export async function readProfileDays(
  db: NuanqunDatabase,
  { personId, groupId }: { personId: string; groupId: string },
  now: number,
): Promise<ProfileDay[]> {
  const today = dayOf(now);
  const from = today - profileDays + 1;
  const [rows, coverage] = await Promise.all([
    groupDays(db, groupId, from, today),
    groupCoverage(db, groupId, from, today),
  ]);
  const watched = new Set(coverage.filter(({ counts }) => counts).map(({ day }) => day));
  const messages = new Map(
    rows.map(({ day, speakers }) => [day, new Map(Object.entries(speakers)).get(personId)]),
  );
  return Array.from({ length: profileDays }, (_, index) => {
    const day = from + index;
    return { day, messages: messages.get(day) ?? 0, watched: watched.has(day) };
  });
}
