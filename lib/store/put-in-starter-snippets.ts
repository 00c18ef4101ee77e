import { starterSnippets } from '../snippets/starter-snippets';
import type { NuanqunDatabase } from './database';
import { readSetting, writeSetting } from './settings';
import { newSnippet } from './snippets';

/** Puts in the snippets to begin with, once: what the person deleted does not come back. */
export function putInStarterSnippets(db: NuanqunDatabase, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.settings, db.snippets, async () => {
    if (await readSetting(db, 'starterSnippetsPutInAt')) return;
    await db.snippets.bulkAdd(starterSnippets.map((snippet) => newSnippet(snippet, now)));
    await writeSetting(db, 'starterSnippetsPutInAt', now);
  });
}
