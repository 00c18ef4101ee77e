import { forgetAccountNames } from './account-names';
import { forgetCounters } from './counters-cache';
import type { NuanqunDatabase } from './database';
import { eraseMentions } from './erase-mentions';
import { eraseOwnRows } from './erase-own-rows';
import { type ErasedPeople, erasedPeople } from './erased-people';
import { forgetErasures } from './erasures';
import { forgetPeopleInSession } from './forget-people-in-session';
import { inTurn } from './in-turn';
import { writeSetting } from './settings';
import type { PersonRow } from './tables';

/**
 * Drops everything that is stored about one person, with the records that were merged into theirs, from every table and from
 * this login's links. Seen again, they become a new record that nothing ties to the old one. Cannot be undone.
 *
 * What stays says nothing about anybody: how many messages a group had in each hour of a day; that somebody, unnamed, came
 * or left at a time; an answer of the operator's that holds a name, and names that others wrote in a sentence without @.
 * @throws where nobody has this id, or it is the operator.
 */
export function erasePerson(db: NuanqunDatabase, personId: string, now = Date.now()): Promise<void> {
  return inTurn(db, 'linking', () =>
    inTurn(db, 'recording', async () => {
      const person = await erasablePerson(db, personId);
      const erased = await db.transaction('rw', db.tables, async () => erasePeople(db, [personId], now));
      await afterErasing(db, erased, person.accountId);
    }),
  );
}

/** Reads somebody whom it is possible to erase. @throws where there is none. */
export async function erasablePerson(db: NuanqunDatabase, personId: string): Promise<PersonRow> {
  const person = await db.people.get(personId);
  if (!person) throw new Error(`no person ${personId}`);
  if (person.role === 'own') throw new Error('the operator cannot be erased');
  return person;
}

/** Drops these people from every table; inside the caller's transaction, which holds all tables. */
export async function erasePeople(
  db: NuanqunDatabase,
  personIds: Iterable<string>,
  now: number,
): Promise<ErasedPeople> {
  const erased = await erasedPeople(db, personIds);
  await eraseOwnRows(db, erased);
  await eraseMentions(db, erased, now);
  await writeSetting(db, 'peopleDroppedAt', now);
  return erased;
}

/** What memory and session storage hold of people who were erased. @param erasureId where they are never to be recorded again. */
export async function afterErasing(
  db: NuanqunDatabase,
  { ids }: ErasedPeople,
  accountId: string,
  erasureId?: string,
): Promise<void> {
  forgetCounters(db);
  forgetErasures(db);
  forgetAccountNames(db, accountId);
  await forgetPeopleInSession(db, accountId, ids, erasureId);
}
