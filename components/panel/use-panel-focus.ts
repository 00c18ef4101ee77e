import { useEffect, useEffectEvent } from 'react';
import { browser } from 'wxt/browser';
import type { PanelFocus } from '@/lib/messages/panel-focus';

const key = 'panelFocus';
/** A click older than this belongs to an earlier opening of the panel. */
const fresh = 10_000;

/** @returns what is asked for, and when (ms since 1970); null where it is not such a note. */
function focusNote(value: unknown): { focus: PanelFocus; at: number } | null {
  if (typeof value !== 'object' || value === null) return null;
  const { focus, at } = value as { focus?: PanelFocus; at?: unknown };
  return focus && typeof focus.kind === 'string' && typeof at === 'number' ? { focus, at } : null;
}

/** Calls back with what was clicked on the page or in the popup, also where that click opened this panel. */
export function usePanelFocus(onFocus: (focus: PanelFocus) => void): void {
  const take = useEffectEvent((value: unknown) => {
    const note = focusNote(value);
    if (note) onFocus(note.focus);
  });
  useEffect(() => {
    const takeFresh = async () => {
      const value = (await browser.storage.session.get(key))[key];
      const note = focusNote(value);
      if (note && Date.now() - note.at < fresh) take(value);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[key]) take(changes[key].newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    void takeFresh();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
}
