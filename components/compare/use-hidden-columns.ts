import { useState } from 'react';
import { type ComparedFigure, comparedFigures } from '@/lib/compare/figure-of';

/** A matter of this page in this browser alone, so it is kept there and not in the database. */
const key = 'compare.hidden';

function kept(): ComparedFigure[] {
  const names = (localStorage.getItem(key) ?? '').split(',');
  return comparedFigures.filter((figure) => names.includes(figure));
}

/** The columns that are not wanted, remembered in this browser. */
export function useHiddenColumns(): [ComparedFigure[], (hidden: ComparedFigure[]) => void] {
  const [hidden, setHidden] = useState(kept);
  const change = (changed: ComparedFigure[]) => {
    localStorage.setItem(key, changed.join(','));
    setHidden(changed);
  };
  return [hidden, change];
}
