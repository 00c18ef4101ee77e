import type { NuanqunDatabase } from './database';
import { readSetting, writeSetting } from './settings';

/** Whether the person has accepted the terms. Before that nothing about anybody is stored. */
export async function areTermsAccepted(db: NuanqunDatabase): Promise<boolean> {
  return Boolean(await readSetting(db, 'termsAcceptedAt'));
}

/** Remembers when the person accepted the terms; the first time stays. */
export async function acceptTerms(db: NuanqunDatabase, now = Date.now()): Promise<void> {
  await db.transaction('rw', db.settings, async () => {
    if (!(await areTermsAccepted(db))) await writeSetting(db, 'termsAcceptedAt', now);
  });
}
