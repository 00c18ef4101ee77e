import { type KeyboardEvent, type RefObject, useEffect, useRef } from 'react';
import { useKeys } from '@/components/use-keys';

interface GroupKeys {
  box: RefObject<HTMLInputElement | null>;
  /** Holds the rows; each carries its group's id in `data-row` on its button. */
  list: RefObject<HTMLElement | null>;
  /** Whether Esc has something to clear; else it closes the popup. */
  clearable: boolean;
  onClear: () => void;
  onPin: (groupId: string) => void;
  /** Changes whenever rows change their places. */
  pinned: ReadonlySet<string>;
}

/** `/` goes to the search, ↑ and ↓ from row to row, `p` pins the row that has the focus, Esc clears the search. */
export function useGroupKeys({ box, list, clearable, onClear, onPin, pinned }: GroupKeys) {
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
      if (moved.current) onPin(moved.current);
    },
    ...(clearable && { Escape: onClear }),
  });
  useEffect(() => {
    if (placed.current === pinned) return;
    placed.current = pinned;
    // A row that moves loses the focus.
    if (moved.current) list.current?.querySelector<HTMLElement>(`[data-row="${moved.current}"]`)?.focus();
    moved.current = '';
  }, [pinned, list]);
  const onBoxKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
    event.preventDefault();
    rows()[0]?.focus();
  };
  return { onBoxKeyDown };
}
