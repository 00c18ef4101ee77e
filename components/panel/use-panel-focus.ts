import { useEffect, useEffectEvent } from 'react';
import { browser } from 'wxt/browser';

/** Somebody clicked a mark on the page, or asked in the popup for what is in doubt: then nobody is named. `at` in ms since 1970. */
export interface PanelFocus {
  personId: string;
  groupId: string;
  /** Whether it is their introduction that should be shown. */
  introduction?: boolean;
  at: number;
}

const key = 'panelFocus';
/** A click older than this belongs to an earlier opening of the panel. */
const fresh = 10_000;

function isPanelFocus(value: unknown): value is PanelFocus {
  if (typeof value !== 'object' || value === null) return false;
  const { personId, groupId, at } = value as Partial<PanelFocus>;
  return typeof personId === 'string' && typeof groupId === 'string' && typeof at === 'number';
}

/** Calls back with the person whose mark was clicked on the page, also where that click opened this panel. */
export function usePanelFocus(onFocus: (person: Omit<PanelFocus, 'at'>) => void): void {
  const take = useEffectEvent((value: unknown) => {
    if (!isPanelFocus(value)) return;
    const { personId, groupId, introduction } = value;
    onFocus({ personId, groupId, introduction: introduction === true });
  });
  useEffect(() => {
    const takeFresh = async () => {
      const value = (await browser.storage.session.get(key))[key];
      if (isPanelFocus(value) && Date.now() - value.at < fresh) take(value);
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[key]) take(changes[key].newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    void takeFresh();
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
}
