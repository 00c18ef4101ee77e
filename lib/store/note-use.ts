import type { NuanqunDatabase } from './database';
import { newLastingId } from './lasting-id';
import { changeSharedRow } from './shared-row';

/** What was put into a group's input box, and for whom. */
export interface Use {
  groupId: string;
  snippetId?: string;
  expertId?: string;
  welcomedPersonIds?: string[];
}

/**
 * Notes that a draft went into the box: counts the snippet's use, notes an expert's spotlight, and marks newcomers as
 * welcomed. Ids that are not known are passed over.
 */
export function noteUse(db: NuanqunDatabase, use: Use, now = Date.now()): Promise<void> {
  return db.transaction('rw', db.snippets, db.experts, db.spotlights, db.memberships, async () => {
    await countSnippetUse(db, use.snippetId, now);
    await noteSpotlight(db, use, now);
    for (const personId of use.welcomedPersonIds ?? []) {
      await db.memberships.update([use.groupId, personId], { welcomedAt: now });
    }
  });
}

async function countSnippetUse(db: NuanqunDatabase, id: string | undefined, now: number): Promise<void> {
  const snippet = id ? await db.snippets.get(id) : undefined;
  if (!snippet) return;
  const used = { useCount: snippet.useCount + 1, lastUsedAt: now };
  await db.snippets.put(changeSharedRow(snippet, used, now));
}

async function noteSpotlight(db: NuanqunDatabase, { expertId, groupId }: Use, now: number): Promise<void> {
  const expert = expertId ? await db.experts.get(expertId) : undefined;
  if (!expert) return;
  await db.experts.put(changeSharedRow(expert, { lastSpotlightAt: now }, now));
  await db.spotlights.add({ id: newLastingId(), expertId: expert.id, groupId, at: now });
}
