import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { type GroupFilter, groupFilters } from '@/lib/popup/group-filter';

const key = 'popupFilter';

/** What the list was narrowed down to when the popup was last open, until the browser closes; undefined until it is read. */
export function useRememberedFilter(): [GroupFilter | undefined, (filter: GroupFilter) => void] {
  const [filter, setFilter] = useState<GroupFilter>();
  useEffect(() => {
    const read = async () => {
      const kept = (await browser.storage.session.get(key))[key];
      setFilter((chosen) => chosen ?? groupFilters.find((one) => one === kept) ?? 'all');
    };
    void read();
  }, []);
  const choose = (chosen: GroupFilter) => {
    setFilter(chosen);
    void browser.storage.session.set({ [key]: chosen });
  };
  return [filter, choose];
}
