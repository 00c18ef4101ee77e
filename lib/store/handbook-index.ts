import { EntryIndex } from '../questions/entry-index';
import type { NuanqunDatabase } from './database';
import { onChange } from './on-change';

/** Made at first need, and anew after the handbook was changed. */
const known = new WeakMap<NuanqunDatabase, Promise<EntryIndex>>();
const listening = new WeakSet<NuanqunDatabase>();

/** The entries of the handbook that answer something, ready to be asked which of them fit a message. */
export function handbookIndex(db: NuanqunDatabase): Promise<EntryIndex> {
  listen(db);
  const cached = known.get(db);
  if (cached) return cached;
  const index = readIndex(db);
  known.set(db, index);
  index.catch(() => known.delete(db));
  return index;
}

async function readIndex(db: NuanqunDatabase): Promise<EntryIndex> {
  const entries = await db.snippets.filter(({ kind, deletedAt }) => kind === 'faq' && !deletedAt).toArray();
  return new EntryIndex(
    entries.map(({ id, title, questions, body }) => ({ id, title, questions, answer: body })),
  );
}

function listen(db: NuanqunDatabase): void {
  if (listening.has(db)) return;
  listening.add(db);
  onChange(db, ['snippets'], () => known.delete(db));
}
