import { useState } from 'react';
import type { findGroups } from '@/lib/popup/find-groups';

/**
 * The search for groups, once it is there: it knows the sounds of all characters, which the popup need not wait for.
 * @returns the search, undefined before; and the way to have it loaded.
 */
export function useFindGroups(): { find: typeof findGroups | undefined; load: () => void } {
  const [loaded, setLoaded] = useState<{ find: typeof findGroups }>();
  const load = () => {
    if (loaded) return;
    void import('@/lib/popup/find-groups').then((module) => setLoaded({ find: module.findGroups }));
  };
  return { find: loaded?.find, load };
}
