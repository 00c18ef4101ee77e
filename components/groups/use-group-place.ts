import { useSyncExternalStore } from 'react';
import { type GroupPlace, placeOf } from '@/components/groups/group-place';

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where one is on the page of all groups; null where the address names no place. */
export function useGroupPlace(): GroupPlace | null {
  return placeOf(useSyncExternalStore(onHashChange, () => window.location.hash));
}
