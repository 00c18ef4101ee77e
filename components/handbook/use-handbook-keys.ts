import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import type { HandbookRow } from '@/lib/panel/handbook-rows';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface HandbookKeys {
  box: RefObject<HTMLElement | null>;
  rows: HandbookRow[];
  /** Place of the current row among them. */
  at: number;
  /** Brings a row into sight and the focus to it. */
  moveTo: (index: number) => void;
  /** Opens or closes a folder. */
  toggle: (path: string) => void;
  favour: (snippet: Snippet) => void;
  edit: (snippet: Snippet) => void;
  remove: (snippet: Snippet) => void;
  move: (snippet: Snippet) => void;
  rename: (path: string) => void;
  makeNew: () => void;
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

/**
 * The keys of the handbook's list: arrows, PageUp and PageDown, Home and End move; → edits an entry and opens a folder, ←
 * closes it or goes to the one around; F favours, M moves to a folder, R renames a folder, Delete removes, N makes a new one.
 * ↑ on the first row is left to whatever stands above.
 */
export function useHandbookKeys(list: HandbookKeys) {
  const { box, rows, at } = list;
  const leavesRow = useRef(false);
  // A row that is gone from this view takes the focus with it.
  useLayoutEffect(() => {
    if (!leavesRow.current || document.activeElement !== document.body) return;
    leavesRow.current = false;
    box.current?.querySelector<HTMLElement>('[data-row]')?.focus();
  });
  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.nativeEvent.isComposing) return;
    const row = rows[at];
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    if (
      !row ||
      !(goAlong(list, key) || (row.kind === 'folder' ? onFolder(list, row, key) : onEntry(list, row, key)))
    )
      return;
    leavesRow.current = key === 'f' || key === 'm' || key === 'Delete';
    event.preventDefault();
    event.stopPropagation();
  };
}

/** @returns whether the key did something, here and below. */
function goAlong({ rows, at, moveTo, makeNew }: HandbookKeys, key: string): boolean {
  const step = steps[key];
  const last = rows.length - 1;
  if (step !== undefined && !(key === 'ArrowUp' && at === 0)) moveTo(Math.min(last, Math.max(0, at + step)));
  else if (key === 'Home') moveTo(0);
  else if (key === 'End') moveTo(last);
  else if (key === 'n') makeNew();
  else return false;
  return true;
}

function onFolder(list: HandbookKeys, row: HandbookRow & { kind: 'folder' }, key: string): boolean {
  if (key === 'ArrowRight' && row.open) list.moveTo(Math.min(list.rows.length - 1, list.at + 1));
  else if (key === 'ArrowRight' || (key === 'ArrowLeft' && row.open)) list.toggle(row.path);
  else if (key === 'ArrowLeft') goToParent(list, row);
  else if (key === 'r' && row.path !== '') list.rename(row.path);
  else return false;
  return true;
}

function onEntry(list: HandbookKeys, row: HandbookRow & { kind: 'entry' }, key: string): boolean {
  if (key === 'ArrowRight') list.edit(row.snippet);
  else if (key === 'ArrowLeft') goToParent(list, row);
  else if (key === 'f') list.favour(row.snippet);
  else if (key === 'm') list.move(row.snippet);
  else if (key === 'Delete') list.remove(row.snippet);
  else return false;
  return true;
}

function goToParent({ rows, at, moveTo }: HandbookKeys, { depth }: HandbookRow): void {
  const parent = rows.slice(0, at).findLastIndex((row) => row.kind === 'folder' && row.depth === depth - 1);
  if (parent !== -1) moveTo(parent);
}
