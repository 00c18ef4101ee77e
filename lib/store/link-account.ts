import { forgetAccountNames } from './account-names';
import type { NuanqunDatabase } from './database';
import { dropUnanswered } from './drop-unanswered';
import { inTurn } from './in-turn';
import { toLastingId } from './lasting-id';
import { settleRosterTimes } from './roster-times';
import { sessionLinksOf } from './session-links';
import { readSetting, writeSetting } from './settings';
import type { AccountRow } from './tables';
import { areTermsAccepted } from './terms';

/**
 * Gives the lasting id of the account that is logged in, and makes or updates its row once the terms are accepted.
 * The id comes out of a keyed hash of the account's number with a random key of this installation: the number itself
 * is never stored. Where the page tells no number, the name stands in for it: two nameless-number accounts of one
 * name would then be one account, and a renamed one a new account.
 */
export function linkAccount(
  db: NuanqunDatabase,
  account: { sessionId: string; uin: string; name: string },
  now = Date.now(),
): Promise<{ accountId: string }> {
  return inTurn(db, 'linking', async () => {
    const hash = await hashAccount(await installationSalt(db), account);
    const accountId = toLastingId(hash);
    const links = await sessionLinksOf(db, accountId);
    const isNewLogin = await links.beginLogin(account.sessionId);
    const seen = { id: accountId, uinHash: hexadecimal(hash), name: account.name };
    if (isNewLogin) {
      forgetAccountNames(db, accountId);
      await dropUnanswered(db, accountId);
    }
    if (await areTermsAccepted(db)) await writeAccount(db, seen, isNewLogin, now);
    return { accountId };
  });
}

async function writeAccount(
  db: NuanqunDatabase,
  { id, uinHash, name }: Pick<AccountRow, 'id' | 'uinHash' | 'name'>,
  isNewLogin: boolean,
  now: number,
): Promise<void> {
  await db.transaction('rw', db.accounts, db.groups, db.coverage, db.people, async () => {
    const known = await db.accounts.get(id);
    if (!known) await adoptImported(db, id);
    if (known) await settleRosterTimes(db, known, now);
    const loggedInAt = known && !isNewLogin ? known.loggedInAt : now;
    const firstSeenAt = known?.firstSeenAt ?? now;
    await db.accounts.put({
      id,
      uinHash,
      name: name || known?.name || '',
      loggedInAt,
      firstSeenAt,
      lastSeenAt: now,
    });
  });
}

/** Groups whose past was imported before any account was seen, and their people, are those of the first one. */
async function adoptImported(db: NuanqunDatabase, accountId: string): Promise<void> {
  const ofNobody = await db.groups.filter((group) => group.accountId === '').toArray();
  if (ofNobody.length === 0) return;
  await db.groups.bulkPut(ofNobody.map((group) => ({ ...group, accountId })));
  await db.people.filter((person) => person.accountId === '').modify({ accountId });
}

/** The random key of this installation, made at the first call. */
function installationSalt(db: NuanqunDatabase): Promise<Uint8Array> {
  return db.transaction('rw', db.settings, async () => {
    const known = await readSetting(db, 'installationSalt');
    if (known) return known;
    const salt = crypto.getRandomValues(new Uint8Array(32));
    await writeSetting(db, 'installationSalt', salt);
    return salt;
  });
}

async function hashAccount(salt: Uint8Array, account: { uin: string; name: string }): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  const key = await crypto.subtle.importKey('raw', new Uint8Array(salt), algorithm, false, ['sign']);
  const known = account.uin ? `uin:${account.uin}` : `no-uin:${account.name}`;
  return new Uint8Array(await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(known)));
}

function hexadecimal(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
