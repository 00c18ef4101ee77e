import { stayReasonText } from '@/components/across/stay-reason-text';
import { PlainText } from '@/components/PlainText';
import { tierText } from '@/components/panel/tier-text';
import type { SwapChoice } from '@/lib/across/swap-member';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { SwapPerson } from '@/lib/panel/read-swap';

interface SwapRowProps {
  person: SwapPerson;
  moves: boolean;
  /** What the person decided; undefined where the proposal holds. */
  choice: SwapChoice | undefined;
  onChoose: (choice: SwapChoice) => void;
}

/** A member of one of the two groups: whether they go to the other one, to be changed with a tick. */
export function SwapRow({ person, moves, choice, onChoose }: SwapRowProps) {
  const { stays, tier, messages, isExpert, home } = person;
  const fixed = stays === 'both';
  const known = [
    ...(stays ? [stayReasonText(stays)] : []),
    ...(tier ? [tierText(tier)] : []),
    i18n.t('across.messages', messages),
    ...(isExpert ? [i18n.t('expert.title')] : []),
    ...(choice ? [i18n.t('swap.byHand')] : []),
  ];
  const target = i18n.t(home === 'one' ? 'swap.toOther' : 'swap.toOne');
  return (
    <label
      className={`flex min-h-9 items-center gap-2.5 px-3 py-1 ${fixed ? 'text-ink-faint' : 'cursor-pointer hover:bg-hover'}`}
    >
      <input
        type="checkbox"
        data-row=""
        checked={moves}
        disabled={fixed}
        onChange={(event) => onChoose(event.target.checked ? 'move' : 'stay')}
        className="size-4 shrink-0 accent-accent"
      />
      <span className="min-w-0 flex-1">
        <span className="block truncate text-sm">
          <PlainText text={nameForOperator(person)} fallback={i18n.t('common.unnamedPerson')} />
        </span>
        <span className="block truncate text-xs text-ink-soft">{known.join(' · ')}</span>
      </span>
      <span className={`shrink-0 text-xs ${moves ? 'font-medium text-accent' : 'text-ink-faint'}`}>
        {moves ? target : i18n.t('swap.stays')}
      </span>
    </label>
  );
}
