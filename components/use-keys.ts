import { useEffect, useEffectEvent } from 'react';

/** Whether keys go into a field there: then they are letters and not commands. */
function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target instanceof HTMLInputElement) return target.type !== 'radio' && target.type !== 'checkbox';
  return target instanceof HTMLTextAreaElement || target.isContentEditable;
}

/** Whether Enter does something of its own there. */
function takesEnter(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('button, a, summary') !== null;
}

/**
 * Single keys that do something while nobody is typing and no dialogue of an input method is open. `Escape` works while typing too.
 * A key that somebody else has handled already (`preventDefault`) is left alone, and so is Enter on what it presses.
 * @param keys key as in `KeyboardEvent.key`, letters in lower case → what it does.
 */
export function useKeys(keys: Record<string, () => void>): void {
  const take = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key !== 'Escape' && isTyping(event.target)) return;
    if (event.key === 'Enter' && takesEnter(event.target)) return;
    const act = keys[event.key.length === 1 ? event.key.toLowerCase() : event.key];
    if (!act) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => take(event);
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
}
