import type { NuanqunDatabase } from './database';
import { holdsPast } from './holds-past';
import { openQuestions } from './identity-questions';
import type { IdentityQuestionRow } from './tables';

/**
 * At a new login: drops the records about which nobody answered in the login before and which hold nothing, so that they do not
 * add to the doubt of the next one. Who spoke meanwhile, or of whom anything was set, stays, and so does the question.
 */
export async function dropUnanswered(db: NuanqunDatabase, accountId: string): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const question of await openQuestions(db, accountId)) {
      if (question.kind === 'group') await dropGroup(db, question);
      else if (await holdsNothing(db, question.id)) await dropPerson(db, question.id);
    }
  });
}

async function dropGroup(db: NuanqunDatabase, { id }: IdentityQuestionRow): Promise<void> {
  const group = await db.groups.get(id);
  if (group && !(await holdsPast(db, group))) await db.groups.delete(id);
  await db.identityQuestions.delete(id);
}

/** Whether a record holds nothing but a name: nobody set anything, and they said nothing. Inside the caller's transaction. */
export async function holdsNothing(db: NuanqunDatabase, personId: string): Promise<boolean> {
  const set = await Promise.all(
    [db.taggings, db.facts, db.experts, db.introductions, db.spotlights].map((table) =>
      table.where('personId').equals(personId).count(),
    ),
  );
  if (set.some((count) => count > 0)) return false;
  const person = await db.people.get(personId);
  if (person && person.role !== 'member') return false;
  const memberships = await db.memberships.where('personId').equals(personId).toArray();
  if (memberships.some(({ welcomedAt }) => welcomedAt > 0)) return false;
  const speaking = await db.speaking.bulkGet(memberships.map(({ groupId }) => groupId));
  return speaking.every((row) => !row || !Object.hasOwn(row.last, personId));
}

async function dropPerson(db: NuanqunDatabase, personId: string): Promise<void> {
  const keys = await db.memberships.where('personId').equals(personId).primaryKeys();
  await db.memberships.bulkDelete(keys);
  await db.people.delete(personId);
  await db.identityQuestions.delete(personId);
}
