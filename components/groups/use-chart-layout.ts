import { useSyncExternalStore } from 'react';
import type { ChartLayout } from '@/components/groups/chart-layout';

/** From here on two charts stand beside each other. */
const wide = '(min-width: 45rem)';

function onResize(listener: () => void): () => void {
  const query = window.matchMedia(wide);
  query.addEventListener('change', listener);
  return () => query.removeEventListener('change', listener);
}

/** The layout that the window has room for. */
export function useChartLayout(): ChartLayout {
  return useSyncExternalStore(onResize, () => window.matchMedia(wide).matches) ? 'wide' : 'narrow';
}
