import { type Answer, type Asked, answersAmong, type Said } from '../questions/answers';
import { asksSomething } from '../questions/asks-something';
import type { NuanqunDatabase } from './database';
import { handbookIndex } from './handbook-index';
import { calledNames, recentQuestions } from './recent-questions';
import type { AskedQuestionRow, MessageRow, PersonRow } from './tables';

/**
 * Lays what members ask in messages before the operator, with the entries of the handbook that fit, and notes which open
 * questions messages answer. Safe to repeat: what is known stays as it is. Nothing is read where nothing is asked and no
 * question is open.
 * @param messages of watched groups, on disk already.
 * @returns how many questions are new or answered now.
 */
export async function noteQuestions(
  db: NuanqunDatabase,
  messages: readonly MessageRow[],
  now = Date.now(),
): Promise<number> {
  const byGroup = [...Map.groupBy(messages, ({ groupId }) => groupId)];
  const noted = await Promise.all(
    byGroup.map(([groupId, inGroup]) => {
      const inOrder = inGroup.toSorted((one, other) => one.time - other.time);
      return noteInGroup(db, groupId, inOrder, now);
    }),
  );
  return noted.reduce((sum, inGroup) => sum + inGroup, 0);
}

/** @param messages oldest first. */
async function noteInGroup(
  db: NuanqunDatabase,
  groupId: string,
  messages: MessageRow[],
  now: number,
): Promise<number> {
  const asking = new Set(messages.filter(isAsking).map(({ id }) => id));
  const known = await recentQuestions(db, groupId, now);
  const knownIds = new Set(known.map(({ id }) => id));
  const fresh = messages.filter(({ id }) => !knownIds.has(id));
  const saidBy = (people: ReadonlyMap<string, PersonRow>) =>
    fresh.map((message) => toSaid(message, people.get(message.personId), asking.has(message.id)));
  // Who said it matters only where it may be an answer.
  if (asking.size === 0 && answersAmong(known, saidBy(new Map())).length === 0) return 0;
  const people = await readPeople(db, fresh);
  const said = saidBy(people);
  // What the operator, staff or a bot asks waits for nobody's answer.
  const found = said.flatMap(({ asks, personId }) =>
    asks && people.get(personId)?.role === 'member' ? [asks] : [],
  );
  const answers = answersAmong(known, said);
  if (found.length + answers.length === 0) return 0;
  const rows = await toRows(db, groupId, found);
  return db.transaction('rw', db.askedQuestions, db.messages, async () => {
    const added = await addQuestions(db, rows);
    return added + (await putAnswers(db, answers));
  });
}

function isAsking({ kind, text }: MessageRow): boolean {
  return kind === 'text' && asksSomething(text);
}

async function readPeople(db: NuanqunDatabase, messages: MessageRow[]): Promise<Map<string, PersonRow>> {
  const ids = [...new Set(messages.map(({ personId }) => personId))].filter((id) => id !== '');
  const people = await db.people.bulkGet(ids);
  return new Map(people.flatMap((person) => (person ? [[person.id, person] as const] : [])));
}

function toSaid(message: MessageRow, person: PersonRow | undefined, asks: boolean): Said {
  const { id, personId, time, kind, text } = message;
  const question = asks ? { id, personId, time, text, names: calledNames(person), open: true } : null;
  return { id, personId, time, kind, text, asks: question, byBot: person?.role === 'bot' };
}

async function toRows(db: NuanqunDatabase, groupId: string, found: Asked[]): Promise<AskedQuestionRow[]> {
  if (found.length === 0) return [];
  const index = await handbookIndex(db);
  return found.map(({ id, personId, time, text }) => ({
    id,
    groupId,
    personId,
    time,
    state: 'open',
    fitting: index.fitting(text).map((entry) => entry.id),
    answeredHow: '',
    answerId: '',
    answeredBy: '',
    settledAt: 0,
  }));
}

/** Those that are not there yet and were not recalled meanwhile; inside the caller's transaction. */
async function addQuestions(db: NuanqunDatabase, rows: AskedQuestionRow[]): Promise<number> {
  const ids = rows.map(({ id }) => id);
  const [there, messages] = await Promise.all([db.askedQuestions.bulkGet(ids), db.messages.bulkGet(ids)]);
  const fresh = rows.filter((_, index) => !there[index] && messages[index]?.text);
  await db.askedQuestions.bulkAdd(fresh);
  return fresh.length;
}

/** Notes answers of questions that are still open; inside the caller's transaction. */
async function putAnswers(db: NuanqunDatabase, answers: Answer[]): Promise<number> {
  const rows = await db.askedQuestions.bulkGet(answers.map(({ questionId }) => questionId));
  const answered = answers.flatMap(({ messageId, personId, time, sign }, index): AskedQuestionRow[] => {
    const row = rows[index];
    if (row?.state !== 'open') return [];
    const how = { answeredHow: sign, answerId: messageId, answeredBy: personId, settledAt: time };
    return [{ ...row, ...how, state: 'answered' }];
  });
  await db.askedQuestions.bulkPut(answered);
  return answered.length;
}
