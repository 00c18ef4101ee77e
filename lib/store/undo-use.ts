import { forgetDraftedAnswer } from './asked-questions';
import type { NuanqunDatabase } from './database';
import { forgetIntroduction } from './introduced-pairs';
import { setLastSpotlight, tablesOfUse, type Use } from './note-use';
import { forgetWelcomes } from './note-welcomes';
import { settleRhythm } from './rhythms';
import { changeSharedRow } from './shared-row';
import { forgetTopic } from './topics';

/**
 * Takes back what `noteUse` noted, after the draft was taken out of the box again. Newcomers wait once more, an
 * expert's turn is what it was, a pair can be introduced again, and a question is open.
 */
export function undoUse(db: NuanqunDatabase, use: Use, now = Date.now()): Promise<void> {
  return db.transaction('rw', tablesOfUse(db), async () => {
    await uncountSnippetUse(db, use.snippetId, now);
    await forgetSpotlight(db, use, now);
    await forgetWelcomes(db, use);
    await forgetIntroduction(db, use);
    if (use.answeredQuestionId) await forgetDraftedAnswer(db, use.answeredQuestionId);
    await forgetTopic(db, use);
    if (use.rhythmId) await settleRhythm(db, { id: use.rhythmId, done: false }, now);
  });
}

/** When it was used before is known only where it never was. */
async function uncountSnippetUse(db: NuanqunDatabase, id: string | undefined, now: number): Promise<void> {
  const snippet = id ? await db.snippets.get(id) : undefined;
  if (!snippet) return;
  const useCount = Math.max(0, snippet.useCount - 1);
  const lastUsedAt = useCount === 0 ? 0 : snippet.lastUsedAt;
  await db.snippets.put(changeSharedRow(snippet, { useCount, lastUsedAt }, now));
}

/** The last one of theirs in the group goes. */
async function forgetSpotlight(db: NuanqunDatabase, { spotlight, groupId }: Use, now: number): Promise<void> {
  if (!spotlight) return;
  const { personId } = spotlight;
  const spotlights = await db.spotlights.where('personId').equals(personId).sortBy('at');
  const last = spotlights.findLast((row) => row.groupId === groupId);
  if (!last) return;
  await db.spotlights.delete(last.id);
  const before = spotlights.filter((row) => row.id !== last.id).at(-1);
  await setLastSpotlight(db, personId, before?.at ?? 0, now);
}
