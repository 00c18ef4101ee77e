import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { PanelData } from '@/components/panel/use-panel-data';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/**
 * Gives the way to have a snippet put in that was chosen elsewhere, once and as soon as this panel can do so.
 * @param data undefined as long as it is not known what is open and what is stored.
 */
export function useWantedSnippet(
  data: PanelData | undefined,
  insert: (snippet: Snippet) => void,
): (id: string) => void {
  const [wanted, want] = useState<{ id: string }>();
  const done = useRef(wanted);
  const isReady = data !== undefined;
  const putIn = useEffectEvent((choice: { id: string }) => {
    if (done.current === choice) return;
    done.current = choice;
    const all = Object.values(data?.snippets ?? {}).flat();
    const snippet = all.find(({ id }) => id === choice.id);
    if (snippet) insert(snippet);
  });
  useEffect(() => {
    if (wanted && isReady) putIn(wanted);
  }, [wanted, isReady]);
  return (id) => want({ id });
}
