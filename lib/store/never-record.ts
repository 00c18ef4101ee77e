import { erasureKeys, type StoredTraits } from '../identity/erasure-keys';
import type { NuanqunDatabase } from './database';
import { afterErasing, erasablePerson, erasePeople } from './erase-person';
import { type ErasureKey, forgetErasures, hashWith, newErasureKey } from './erasures';
import { inTurn } from './in-turn';
import { newLastingId } from './lasting-id';
import { sessionLinksOf } from './session-links';
import { readSetting, writeSetting } from './settings';
import { storedTraits } from './stored-traits';
import type { ErasureRow } from './tables';
import { forgetUnrecordedCounts } from './unrecorded-counts';

/**
 * Erases a person (see erase-person.ts) and sees to it that they are never recorded again: what remains are keyed hashes of
 * what they could be recognised by, without the group, the id or anything that can be read. Whoever looks like them later is
 * not recorded either. Somebody without any name, remark or picture leaves nothing to be recognised by.
 * @throws where nobody has this id, or it is the operator.
 */
export function neverRecord(db: NuanqunDatabase, personId: string, now = Date.now()): Promise<void> {
  return inTurn(db, 'linking', () =>
    inTurn(db, 'recording', async () => {
      const person = await erasablePerson(db, personId);
      const key = (await ownKey(db)) ?? newErasureKey(newLastingId());
      const erasure = await erasureOf(key, await storedTraits(db, [personId]), now);
      const erased = await db.transaction('rw', db.tables, async () => {
        await keepKey(db, key);
        await db.erasures.add(erasure);
        return erasePeople(db, [personId], now);
      });
      await afterErasing(db, erased, person.accountId, erasure.id);
    }),
  );
}

/** Lifts a "never record": who matched it may be recorded from the next list of members on. */
export function recordAgain(db: NuanqunDatabase, erasureId: string): Promise<void> {
  return inTurn(db, 'linking', async () => {
    await db.erasures.delete(erasureId);
    forgetErasures(db);
    await forgetUnrecordedCounts();
    for (const accountId of await db.accounts.toCollection().primaryKeys()) {
      await (await sessionLinksOf(db, accountId)).letIn(erasureId);
    }
  });
}

/** Hashes in the order of their values, so that it says nothing which was made of what. */
async function erasureOf(key: ErasureKey, traits: StoredTraits[], now: number): Promise<ErasureRow> {
  const hashes = await hashWith(key, [...new Set(traits.flatMap(erasureKeys))]);
  return { id: newLastingId(), keyId: key.id, hashes: hashes.sort(), at: now };
}

/** The first key is this installation's own. */
async function ownKey(db: NuanqunDatabase): Promise<ErasureKey | undefined> {
  return (await readSetting(db, 'erasureKeys'))?.[0];
}

async function keepKey(db: NuanqunDatabase, key: ErasureKey): Promise<void> {
  const keys = (await readSetting(db, 'erasureKeys')) ?? [];
  if (!keys.some(({ id }) => id === key.id)) await writeSetting(db, 'erasureKeys', [key, ...keys]);
}
