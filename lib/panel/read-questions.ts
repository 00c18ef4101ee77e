import { type PersonNames, personNames } from '@/lib/panel/person-names';
import type { NuanqunDatabase } from '@/lib/store/database';
import { questionPatience } from '@/lib/store/recent-questions';
import type { AskedQuestionRow, SnippetRow } from '@/lib/store/tables';

/** A question of a member with who asked it, in which words, and what there is to answer it with. */
export interface PanelQuestion {
  row: AskedQuestionRow;
  names: PersonNames;
  text: string;
  groupName: string;
  /** Entries of the handbook that fit, best first. */
  entries: SnippetRow[];
  /** Who answered, and the words of the answer; null where neither is known. */
  answer: { names: PersonNames; text: string } | null;
}

/** Settled questions are read up to so many, the newest first. */
const mostSettled = 50;

/**
 * Questions of the last 7 days in these groups, newest first: all that are open, and the newest of those that were answered or
 * put aside. Made for a live query.
 */
export async function readQuestions(
  db: NuanqunDatabase,
  groupIds: readonly string[],
  now = Date.now(),
): Promise<PanelQuestion[]> {
  const ofState = async (state: AskedQuestionRow['state'], most: number) => {
    const found = await Promise.all(groupIds.map((groupId) => rowsOf(db, groupId, state, now)));
    return found.flat().sort(newestFirst).slice(0, most);
  };
  const [open, answered, dismissed] = await Promise.all([
    ofState('open', Infinity),
    ofState('answered', mostSettled),
    ofState('dismissed', mostSettled),
  ]);
  const rows = [...open, ...answered, ...dismissed];
  const known = await readAround(db, rows);
  return rows.map(known).sort((one, other) => newestFirst(one.row, other.row));
}

function newestFirst(one: AskedQuestionRow, other: AskedQuestionRow): number {
  return other.time - one.time;
}

function rowsOf(
  db: NuanqunDatabase,
  groupId: string,
  state: AskedQuestionRow['state'],
  now: number,
): Promise<AskedQuestionRow[]> {
  const rows = db.askedQuestions.where('[groupId+state+time]');
  return rows.between([groupId, state, now - questionPatience], [groupId, state, []]).toArray();
}

async function readAround(
  db: NuanqunDatabase,
  rows: AskedQuestionRow[],
): Promise<(row: AskedQuestionRow) => PanelQuestion> {
  const ofAll = rows.flatMap(({ groupId, personId, answeredBy }) =>
    [personId, answeredBy].map((id) => [groupId, id] as [string, string]),
  );
  const members = ofAll.filter(([, personId]) => personId !== '');
  const [people, memberships, messages, groups, entries] = await Promise.all([
    byId(db.people.bulkGet(members.map(([, personId]) => personId))),
    db.memberships.bulkGet(members),
    byId(db.messages.bulkGet(rows.flatMap(({ id, answerId }) => [id, answerId].filter(Boolean)))),
    byId(db.groups.bulkGet(rows.map(({ groupId }) => groupId))),
    byId(db.snippets.bulkGet(rows.flatMap(({ fitting }) => fitting))),
  ]);
  const membershipOf = new Map(memberships.map((row) => [`${row?.groupId} ${row?.personId}`, row]));
  const namesOf = (groupId: string, personId: string) =>
    personNames(people.get(personId), membershipOf.get(`${groupId} ${personId}`));
  return (row) => ({
    row,
    names: namesOf(row.groupId, row.personId),
    text: messages.get(row.id)?.text ?? '',
    groupName: groups.get(row.groupId)?.name ?? '',
    entries: row.fitting.flatMap((id) => entries.get(id) ?? []).filter(({ deletedAt }) => !deletedAt),
    answer: row.answeredBy
      ? { names: namesOf(row.groupId, row.answeredBy), text: messages.get(row.answerId)?.text ?? '' }
      : null,
  });
}

async function byId<Row extends { id: string }>(
  reading: PromiseLike<(Row | undefined)[]>,
): Promise<Map<string, Row>> {
  return new Map((await reading).flatMap((row) => (row ? [[row.id, row] as const] : [])));
}
