import { useSyncExternalStore } from 'react';
import { type HandbookPlace, placeOf } from '@/components/handbook-files/handbook-place';

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where one is on the page. */
export function useHandbookPlace(): HandbookPlace {
  return placeOf(useSyncExternalStore(onHashChange, () => window.location.hash));
}
