import { X } from 'lucide-react';
import { goalFigureName, heldText, targetText } from '@/components/goals/goal-text';
import { IconButton } from '@/components/IconButton';
import type { HeldTarget } from '@/lib/goals/hold-against';
import { i18n } from '@/lib/language/i18n';

const states = {
  reached: { look: 'bg-accent-wash text-accent', words: 'goals.state.reached' },
  'not-yet': { look: 'bg-amber-wash text-amber', words: 'goals.state.notYet' },
  'not-measured': { look: 'bg-sunken text-ink-soft', words: 'goals.state.notMeasured' },
} as const;

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
        <span className={`shrink-0 rounded-sm px-1.5 text-xs leading-5 ${states[state].look}`}>
          {i18n.t(states[state].words)}
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
