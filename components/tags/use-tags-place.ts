import { useCallback, useSyncExternalStore } from 'react';
import { hashOf, placeOf, type TagsPlace } from '@/components/tags/tags-place';

function onHashChange(listener: () => void): () => void {
  window.addEventListener('hashchange', listener);
  return () => window.removeEventListener('hashchange', listener);
}

/** Where one is on the page of tags and rules, and the way elsewhere. */
export function useTagsPlace(): [place: TagsPlace, goTo: (place: TagsPlace) => void] {
  const hash = useSyncExternalStore(onHashChange, () => window.location.hash);
  const goTo = useCallback((place: TagsPlace) => {
    window.location.hash = hashOf(place);
  }, []);
  return [placeOf(hash), goTo];
}
