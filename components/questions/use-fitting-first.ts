import { useEffect, useState } from 'react';
import type { SnippetRow } from '@/lib/store/tables';

/** Entries, those that answer a question on top as soon as they are found. */
export function useFittingFirst(entries: SnippetRow[], asked: string): SnippetRow[] {
  const [fitting, setFitting] = useState<readonly string[]>([]);
  useEffect(() => {
    let isOver = false;
    const show = async () => {
      const ids = await findFitting(entries, asked);
      if (!isOver) setFitting(ids);
    };
    void show();
    return () => {
      isOver = true;
    };
  }, [entries, asked]);
  const places = new Map(fitting.map((id, place) => [id, place]));
  const placeOf = ({ id }: SnippetRow) => places.get(id) ?? places.size;
  return entries.toSorted((one, other) => placeOf(one) - placeOf(other));
}

async function findFitting(entries: SnippetRow[], asked: string): Promise<string[]> {
  // It brings along what was learnt of questions, which is large: only who needs it waits for it.
  const { EntryIndex } = await import('@/lib/questions/entry-index');
  const index = new EntryIndex(
    entries.map(({ id, title, questions, body }) => ({ id, title, questions, answer: body })),
  );
  return index.fitting(asked).map(({ id }) => id);
}
