import { Dexie, RangeSet, rangesOverlap } from 'dexie';
import type { Asked } from '../questions/answers';
import type { NuanqunDatabase } from './database';
import type { AskedQuestionRow, PersonRow } from './tables';

const hour = 60 * 60_000;
/** A question waits for an answer so long; ms. After that it only counts in the review of what is asked. */
export const questionPatience = 7 * 24 * hour;
/** What was answered so long ago stands between no question and its answer any more; ms. */
const settledMatters = hour;

type Changes = Parameters<Parameters<typeof Dexie.on.storagemutated.subscribe>[0]>[0];

/** By group; read once after every change of a question there, so that recording reads nothing while nothing is asked. */
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
  Dexie.on.storagemutated.subscribe((changes) => letGo(db, ofGroups, changes));
  return ofGroups;
}

/** Lets go of the groups in which a question changed, in this context or, a moment later, in another one of the extension. */
function letGo(db: NuanqunDatabase, ofGroups: Map<string, unknown>, changes: Changes): void {
  const prefix = `idb://${db.name}/askedQuestions/`;
  if (!changes.all && !Object.keys(changes).some((part) => part.startsWith(prefix))) return;
  const changed = changes.all ?? changes[`${prefix}[groupId+state+time]`];
  for (const groupId of ofGroups.keys())
    if (!changed || rangesOverlap(changed, new RangeSet([groupId], [groupId, []]))) ofGroups.delete(groupId);
}
