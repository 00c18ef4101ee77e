import { questionBatches } from '@/lib/identity/question-batches';
import { readTagsOf } from '@/lib/panel/read-tags-of';
import type { NuanqunDatabase } from '@/lib/store/database';
import { factsOf } from '@/lib/store/facts';
import { openQuestions } from '@/lib/store/identity-questions';
import type { GroupRow, IdentityQuestionRow, PersonRow } from '@/lib/store/tables';

/** An open question as a list shows it. */
export interface ListedQuestion extends IdentityQuestionRow {
  /** As the operator reads it: of a person the remark first; empty where there is none. */
  name: string;
  /** Where a person was seen; empty for a question about a group. */
  groupName: string;
  /** How many things were set on the candidates and would be out of sight: tags, facts, a role, being an expert. */
  atStake: number;
}

/**
 * Every open question of all accounts: groups first, then by how much would be lost, those that belong together one after
 * the other. Of records that are gone nothing is asked. Made for a live query.
 */
export async function readIdentityQuestions(db: NuanqunDatabase): Promise<ListedQuestion[][]> {
  const rows = await allOpen(db);
  const ids = [...new Set(rows.flatMap(({ id, candidates }) => [id, ...candidates.map((one) => one.id)]))];
  const groupIds = [...new Set([...ids, ...rows.map(({ groupId }) => groupId)])];
  const [people, groups, stakes] = await Promise.all([
    db.people.bulkGet(ids),
    db.groups.bulkGet(groupIds),
    readStakes(db, rows),
  ]);
  const known = { people: byId(people), groups: byId(groups) };
  const listed = rows.flatMap((row) => listedQuestion(row, known, stakes) ?? []);
  return questionBatches(listed.sort(byWeight));
}

/** How many people and groups are asked about. Made for a live query. */
export async function countOpenQuestions(db: NuanqunDatabase): Promise<{ people: number; groups: number }> {
  const rows = await allOpen(db);
  const people = rows.filter(({ kind }) => kind === 'person').length;
  return { people, groups: rows.length - people };
}

/** The open question about a record, or the first that offers it; undefined where there is none. Made for a live query. */
export async function readQuestionAbout(
  db: NuanqunDatabase,
  personId: string,
): Promise<IdentityQuestionRow | undefined> {
  const rows = await allOpen(db);
  const offers = ({ candidates }: IdentityQuestionRow) => candidates.some(({ id }) => id === personId);
  return rows.find(({ id }) => id === personId) ?? rows.find(offers);
}

async function allOpen(db: NuanqunDatabase): Promise<IdentityQuestionRow[]> {
  const accountIds = await db.accounts.toCollection().primaryKeys();
  return (await Promise.all(accountIds.map((accountId) => openQuestions(db, accountId)))).flat();
}

async function readStakes(db: NuanqunDatabase, rows: IdentityQuestionRow[]): Promise<Map<string, number>> {
  const ofPeople = rows.filter(({ kind }) => kind === 'person');
  const ids = [...new Set(ofPeople.flatMap(({ candidates }) => candidates.map(({ id }) => id)))];
  const [tags, facts, people, experts] = await Promise.all([
    readTagsOf(db, ids),
    factsOf(db, ids),
    db.people.bulkGet(ids),
    db.experts.toArray(),
  ]);
  const expertIds = new Set(experts.filter(({ deletedAt }) => !deletedAt).map(({ personId }) => personId));
  return new Map(
    ids.map((id, index) => {
      const set = (tags.get(id)?.length ?? 0) + (facts.get(id)?.length ?? 0);
      const said = Number((people[index]?.role ?? 'member') !== 'member') + Number(expertIds.has(id));
      return [id, set + said];
    }),
  );
}

interface Known {
  people: Map<string, PersonRow>;
  groups: Map<string, GroupRow>;
}

function listedQuestion(
  row: IdentityQuestionRow,
  { people, groups }: Known,
  stakes: Map<string, number>,
): ListedQuestion | undefined {
  const isPerson = row.kind === 'person';
  const candidates = row.candidates.filter(({ id }) => (isPerson ? people : groups).has(id));
  if (candidates.length === 0) return undefined;
  const atStake = candidates.reduce((sum, { id }) => sum + (stakes.get(id) ?? 0), 0);
  if (!isPerson) {
    const name = groups.get(row.id)?.name;
    return name === undefined ? undefined : { ...row, candidates, name, groupName: '', atStake };
  }
  const person = people.get(row.id);
  if (!person) return undefined;
  const groupName = groups.get(row.groupId)?.name ?? '';
  return { ...row, candidates, name: person.remark || person.nickname, groupName, atStake };
}

function byWeight(one: ListedQuestion, other: ListedQuestion): number {
  const isGroup = ({ kind }: ListedQuestion) => Number(kind === 'group');
  return (
    isGroup(other) - isGroup(one) ||
    other.atStake - one.atStake ||
    one.askedAt - other.askedAt ||
    (one.id < other.id ? -1 : 1)
  );
}

function byId<Row extends { id: string }>(rows: (Row | undefined)[]): Map<string, Row> {
  return new Map(rows.flatMap((row) => (row ? [[row.id, row]] : [])));
}
