import type { IntroductionForm } from '../introductions/form';
import { mayIntroduce } from '../introductions/may-introduce';
import { recogniseIntroduction } from '../introductions/recognise-introduction';
import type { NuanqunDatabase } from './database';
import type { IntroductionRow, MessageRow } from './tables';

/**
 * Looks whether messages are self-introductions of members, and lays what they say before the operator. Of somebody's
 * several introductions in a group the newest counts; one that was decided about stays so. Safe to repeat.
 * @param messages of watched groups, on disk already.
 * @returns how many are new.
 */
export async function noteIntroductions(
  db: NuanqunDatabase,
  messages: readonly MessageRow[],
): Promise<number> {
  const candidates = messages.filter(({ kind, text }) => kind === 'text' && mayIntroduce(text));
  if (candidates.length === 0) return 0;
  const forms = await formsOf(db, new Set(candidates.map(({ groupId }) => groupId)));
  const found = candidates.flatMap((message) => proposalOf(message, forms.get(message.groupId) ?? null));
  if (found.length === 0) return 0;
  return db.transaction('rw', db.introductions, db.people, db.messages, async () => {
    let noted = 0;
    const inOrder = found.toSorted((one, other) => one.time - other.time);
    for (const proposal of inOrder) noted += Number(await put(db, proposal));
    return noted;
  });
}

async function formsOf(
  db: NuanqunDatabase,
  groupIds: ReadonlySet<string>,
): Promise<Map<string, IntroductionForm>> {
  const rows = await db.introductionForms.bulkGet([...groupIds]);
  return new Map(rows.flatMap((row) => (row ? [[row.groupId, row] as const] : [])));
}

function proposalOf(
  { id, groupId, personId, time, text }: MessageRow,
  form: IntroductionForm | null,
): IntroductionRow[] {
  const introduction = recogniseIntroduction(text, form);
  if (!introduction) return [];
  const fields = introduction.fields.map(({ field, label, value }) => ({ field, label, value }));
  return [{ id, groupId, personId, time, fields, state: 'open', decidedAt: 0 }];
}

/** @returns whether it was put: not where it is known, older than one that is, of no member, or recalled meanwhile. */
async function put(db: NuanqunDatabase, proposal: IntroductionRow): Promise<boolean> {
  const [person, message, theirs] = await Promise.all([
    db.people.get(proposal.personId),
    db.messages.get(proposal.id),
    db.introductions.where('personId').equals(proposal.personId).toArray(),
  ]);
  const here = theirs.filter(({ groupId }) => groupId === proposal.groupId);
  if (person?.role !== 'member' || !message?.text) return false;
  if (here.some(({ id, time }) => id === proposal.id || time > proposal.time)) return false;
  await db.introductions.bulkDelete(here.filter(({ state }) => state === 'open').map(({ id }) => id));
  await db.introductions.put(proposal);
  return true;
}
