import type { SnippetRow as Snippet } from '@/lib/store/tables';

type Uses = Pick<Snippet, 'useCount' | 'lastUsedAt'>;

const known = new Map<string, Uses>();

/** How often and when a snippet had been used when this page first saw it: rows must not move under the pointer as they are used. */
export function usesAtFirst({ id, useCount, lastUsedAt }: Snippet): Uses {
  const uses = known.get(id) ?? { useCount, lastUsedAt };
  known.set(id, uses);
  return uses;
}
