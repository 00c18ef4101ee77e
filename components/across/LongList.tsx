import { type KeyboardEvent, type ReactNode, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useRowsInSight } from '@/components/across/use-rows-in-sight';

interface LongListProps<Item> {
  label: string;
  items: readonly Item[];
  keyOf: (item: Item) => string;
  /** Where the list begins, in sight and with the focus; empty for the top. */
  startKey?: string;
  children: (item: Item) => ReactNode;
}

/** A list of any length in a page that scrolls. ↑ and ↓ go from row to row: to the part of each that carries `data-row`. */
export function LongList<Item>({ label, items, keyOf, startKey = '', children }: LongListProps<Item>) {
  const list = useRef<HTMLUListElement>(null);
  const { many, rows, height, goTo } = useRowsInSight(list, items.length);
  const begin = useEffectEvent(() => {
    const index = startKey === '' ? -1 : items.findIndex((item) => keyOf(item) === startKey);
    if (index < 0) return;
    goTo(index);
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${index}"] [data-row]`);
    row?.scrollIntoView?.({ block: 'center' });
    row?.focus({ preventScroll: true });
  });
  useLayoutEffect(() => begin(), []);
  return (
    // The arrow keys of the rows bubble up to here.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      ref={list}
      aria-label={label}
      onKeyDown={goAlong}
      className={many ? 'relative my-1' : 'py-1'}
      style={many ? { height } : undefined}
    >
      {rows.map(({ index, top, measure }) => {
        const item = items[index];
        if (item === undefined) return null;
        return (
          <li
            key={keyOf(item)}
            ref={measure}
            data-index={index}
            aria-setsize={items.length}
            aria-posinset={index + 1}
            className={many ? 'absolute inset-x-0 top-0' : undefined}
            style={many ? { transform: `translateY(${top}px)` } : undefined}
          >
            {children(item)}
          </li>
        );
      })}
    </ul>
  );
}

function goAlong(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : rows[at + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView?.({ block: 'nearest' });
}
