import { useEffect, useState } from 'react';
import type { ComparedDials } from '@/lib/compare/compared-dials';
import { database } from '@/lib/panel/database';
import { readComparedDials } from '@/lib/store/read-compared-dials';

/** What groups are compared by besides their standing, read a few at a time; those that are not in yet are missing. */
export function useComparedDials(groupIds: readonly string[]): ReadonlyMap<string, ComparedDials> {
  const [dials, setDials] = useState<ReadonlyMap<string, ComparedDials>>(new Map());
  const key = groupIds.toSorted().join(' ');
  useEffect(() => {
    const stop = new AbortController();
    const tell = (portion: [string, ComparedDials][]) => {
      if (!stop.signal.aborted) setDials((known) => new Map([...known, ...portion]));
    };
    void readComparedDials(database, key === '' ? [] : key.split(' '), Date.now(), {
      tell,
      signal: stop.signal,
    });
    return () => stop.abort();
  }, [key]);
  return dials;
}
