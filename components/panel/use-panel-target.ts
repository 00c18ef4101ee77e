import { useEffect, useState } from 'react';
import type { PanelTarget } from '@/lib/messages';
import { findTarget, onTargetMayHaveChanged } from '@/lib/panel/target';

function isSame(one: PanelTarget | undefined, other: PanelTarget): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The chat that the panel acts on now; undefined until that was found out. */
export function usePanelTarget(): PanelTarget | undefined {
  const [target, setTarget] = useState<PanelTarget>();
  useEffect(() => {
    let asked = 0;
    const refresh = async () => {
      asked += 1;
      const mine = asked;
      const found = await findTarget();
      // Answers can overtake each other; only the newest question counts.
      if (mine === asked) setTarget((present) => (isSame(present, found) ? present : found));
    };
    const stop = onTargetMayHaveChanged(() => void refresh());
    void refresh();
    return () => {
      asked = -1;
      stop();
    };
  }, []);
  return target;
}
