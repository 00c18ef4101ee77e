import { type KeyboardEvent, type RefObject, useCallback } from 'react';

/** Every row that the arrow keys go to carries this attribute on its button. */
const rowSelector = '[data-row]';

/** ↑ and ↓ between the search box and the rows below it. Enter in the box takes the first row. */
export function useRowKeys(box: RefObject<HTMLInputElement | null>, list: RefObject<HTMLElement | null>) {
  const rows = useCallback(
    () => [...(list.current?.querySelectorAll<HTMLElement>(rowSelector) ?? [])],
    [list],
  );
  const onBoxKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    const first = rows()[0];
    if (!first || (event.key !== 'ArrowDown' && event.key !== 'Enter')) return;
    event.preventDefault();
    if (event.key === 'Enter') first.click();
    else first.focus();
  };
  const onListKeyDown = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const all = rows();
    const at = all.indexOf(document.activeElement as HTMLElement);
    if (step === 0 || at < 0) return;
    event.preventDefault();
    const next = at + step < 0 ? box.current : all[at + step];
    next?.focus();
    next?.scrollIntoView?.({ block: 'nearest' });
  };
  return { onBoxKeyDown, onListKeyDown };
}
