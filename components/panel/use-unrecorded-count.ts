import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { unrecordedCountKey } from '@/lib/store/unrecorded-counts';

/** How many present members of a group are not recorded; kept up by itself. */
export function useUnrecordedCount(groupId: string): number {
  const [count, setCount] = useState(0);
  useEffect(() => {
    const key = unrecordedCountKey(groupId);
    const take = (value: unknown) => setCount(typeof value === 'number' ? value : 0);
    const onChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => {
      if (area === 'session' && changes[key]) take(changes[key].newValue);
    };
    browser.storage.onChanged.addListener(onChanged);
    void browser.storage.session.get(key).then((kept) => take(kept[key]));
    return () => browser.storage.onChanged.removeListener(onChanged);
  }, [groupId]);
  return count;
}
