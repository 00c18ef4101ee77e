import type { Asked } from '../questions/answers';
import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';
import type { AskedQuestionRow, PersonRow } from './tables';

const hour = 60 * 60_000;
/** A question waits for an answer so long; ms. After that it only counts in the review of what is asked. */
export const questionPatience = 7 * 24 * hour;
/** What was answered so long ago stands between no question and its answer any more; ms. */
const settledMatters = hour;

/** Read once after every change of questions, so that recording reads nothing while nothing is asked. */
const known = new WeakMap<NuanqunDatabase, Map<string, Promise<Asked[]>>>();

/** Questions of a group that messages may answer, and those asked lately beside them; oldest first. */
export function recentQuestions(db: NuanqunDatabase, groupId: string, now: number): Promise<Asked[]> {
  const ofGroups = known.get(db) ?? listen(db);
  const cached = ofGroups.get(groupId);
  if (cached) return cached;
  const questions = readQuestions(db, groupId, now);
  ofGroups.set(groupId, questions);
  questions.catch(() => ofGroups.delete(groupId));
  return questions;
}

/** Open questions of a group that still wait for an answer, oldest first. */
export function openQuestions(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<AskedQuestionRow[]> {
  return questionsSince(db, groupId, 'open', now - questionPatience);
}

function questionsSince(
  db: NuanqunDatabase,
  groupId: string,
  state: AskedQuestionRow['state'],
  since: number,
): Promise<AskedQuestionRow[]> {
  const rows = db.askedQuestions.where('[groupId+state+time]');
  return rows.between([groupId, state, since], [groupId, state, []]).toArray();
}

async function readQuestions(db: NuanqunDatabase, groupId: string, now: number): Promise<Asked[]> {
  const [open, answered] = await Promise.all([
    openQuestions(db, groupId, now),
    questionsSince(db, groupId, 'answered', now - settledMatters),
  ]);
  const rows = [...open, ...answered].sort((one, other) => one.time - other.time);
  const [people, messages] = await Promise.all([
    db.people.bulkGet(rows.map(({ personId }) => personId)),
    db.messages.bulkGet(rows.map(({ id }) => id)),
  ]);
  return rows.map(({ id, personId, time, state }, index) => {
    const text = messages[index]?.text ?? '';
    return { id, personId, time, text, names: calledNames(people[index]), open: state === 'open' };
  });
}

/** What others may call somebody: never the operator's private remark. */
export function calledNames(person: PersonRow | undefined): string[] {
  const seen = person?.names.filter(({ kind }) => kind !== 'remark').map(({ name }) => name) ?? [];
  return [...new Set([person?.nickname ?? '', ...seen].map((name) => name.trim()))].filter(
    (name) => name !== '',
  );
}

function listen(db: NuanqunDatabase): Map<string, Promise<Asked[]>> {
  const ofGroups = new Map<string, Promise<Asked[]>>();
  known.set(db, ofGroups);
  onChange(db, ['askedQuestions'], () => ofGroups.clear());
  return ofGroups;
}
