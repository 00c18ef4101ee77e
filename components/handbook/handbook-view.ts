import type { HandbookViewName } from '@/lib/panel/handbook-rows';

/** How the handbook is shown; it stays as it is while a page lies over it. */
export interface HandbookView {
  view: HandbookViewName;
  /** Paths of the folders that are open; empty for what lies in none. */
  open: string[];
  /** The row that the arrow keys go from; empty for the first. */
  current: string;
}

export const firstHandbookView: HandbookView = { view: 'all', open: [''], current: '' };

export interface HandbookViewProps {
  handbookView: HandbookView;
  onHandbookView: (change: Partial<HandbookView>) => void;
}
