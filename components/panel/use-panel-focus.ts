import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';

/** Somebody clicked a mark on the page. `at` in ms since 1970. */
interface PanelFocus {
  personId: string;
  groupId: string;
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
export function usePanelFocus(onFocus: (person: { personId: string; groupId: string }) => void): void {
  const latest = useRef(onFocus);
  latest.current = onFocus;
  useEffect(() => {
    const take = (value: unknown) => {
      if (isPanelFocus(value)) latest.current({ personId: value.personId, groupId: value.groupId });
    };
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[key]) take(changes[key].newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    void browser.storage.session.get(key).then((items: Record<string, unknown>) => {
      const value = items[key];
      if (isPanelFocus(value) && Date.now() - value.at < fresh) take(value);
    });
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, []);
}
