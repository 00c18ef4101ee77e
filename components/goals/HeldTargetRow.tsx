import { X } from 'lucide-react';
import { goalFigureName, heldText, stateText, targetText } from '@/components/goals/goal-text';
import { IconButton } from '@/components/IconButton';
import type { HeldTarget } from '@/lib/goals/hold-against';
import { i18n } from '@/lib/language/i18n';

const looks: Record<HeldTarget['state'], string> = {
  reached: 'bg-accent-wash text-accent',
  'not-yet': 'bg-amber-wash text-amber',
  'not-measured': 'bg-sunken text-ink-soft',
};

/** One target: what is wanted, whether it is reached, and how far it is. */
export function HeldTargetRow({ held, onRemove }: { held: HeldTarget; onRemove: () => void }) {
  const { target, state, way } = held;
  const name = goalFigureName(target.figure);
  return (
    <li className="flex flex-col gap-1">
      <div className="flex items-center gap-2 text-sm">
        <span className="min-w-0 flex-1">
          {name} <span className="tabular-nums">{targetText(target)}</span>
        </span>
        <span className={`shrink-0 rounded-sm px-1.5 text-xs leading-5 ${looks[state]}`}>
          {stateText(state)}
        </span>
        <IconButton icon={X} label={i18n.t('goals.removeTarget', [name])} onClick={onRemove} />
      </div>
      <span aria-hidden="true" className="block h-1.5 overflow-hidden rounded-full bg-line">
        <span
          className={`block h-full rounded-full ${state === 'reached' ? 'bg-good' : 'bg-amber-mark'}`}
          style={{ width: `${100 * way}%` }}
        />
      </span>
      <p className="text-xs text-ink-soft">{heldText(held)}</p>
    </li>
  );
}
