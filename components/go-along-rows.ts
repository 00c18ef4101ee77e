import type { KeyboardEvent } from 'react';

/** ↑ and ↓ go from row to row of a list or table: to the part of each that carries `data-row`. */
export function goAlongRows(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')];
  const at = rows.indexOf(event.target as HTMLElement);
  const next = at < 0 ? undefined : rows[at + step];
  if (step === 0 || !next) return;
  event.preventDefault();
  next.focus();
  next.scrollIntoView?.({ block: 'nearest' });
}
