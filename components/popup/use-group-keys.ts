import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useKeys } from '@/components/use-keys';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface GroupKeys {
  box: RefObject<HTMLInputElement | null>;
  /** Holds the rows; each carries its group's id in `data-row` on its button. */
  list: RefObject<HTMLElement | null>;
  /** The groups that have rows. */
  listed: GroupOverview[];
  query: string;
  setQuery: (query: string) => void;
  onPin: (group: GroupOverview, pinned: boolean) => void;
  /** Another set whenever rows change their places. */
  pinned: ReadonlySet<string>;
}

/**
 * `/` goes to the search, ↑ and ↓ from row to row, `p` pins the row that has the focus, Esc clears the search.
 * @returns what the keys do in the search itself.
 */
export function useGroupKeys(keys: GroupKeys): (event: KeyboardEvent) => void {
  const { box, list, listed, query, setQuery, onPin, pinned } = keys;
  const moved = useRef('');
  const placed = useRef(pinned);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const here = () => rows().find((row) => row.closest('li')?.contains(document.activeElement));
  const step = (by: 1 | -1) => {
    const all = rows();
    const row = here();
    const at = row ? all.indexOf(row) + by : 0;
    (at < 0 ? box.current : all[at])?.focus();
  };
  useKeys({
    '/': () => box.current?.focus(),
    ArrowDown: () => step(1),
    ArrowUp: () => step(-1),
    p: () => {
      moved.current = here()?.dataset.row ?? '';
      const group = listed.find(({ groupId }) => groupId === moved.current);
      if (group) onPin(group, !pinned.has(group.groupId));
    },
    // Without anything to clear the browser closes the popup.
    ...(query !== '' && { Escape: () => setQuery('') }),
  });
  useEffect(() => {
    if (placed.current === pinned) return;
    placed.current = pinned;
    // A row that moves loses the focus.
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-row="${moved.current}"]`)?.focus();
    moved.current = '';
  }, [pinned, list]);
  return (event) => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    rows()[0]?.focus();
  };
}
