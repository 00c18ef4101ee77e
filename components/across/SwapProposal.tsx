import { type ReactNode } from 'react';
import { SwapDraw } from '@/components/across/SwapDraw';
import { SwapLists } from '@/components/across/SwapLists';
import { SwapSteps } from '@/components/across/SwapSteps';
import { SwapTable } from '@/components/across/SwapTable';
import { type GroupNames, swapTable, swapText } from '@/components/across/swap-list';
import { useSwap } from '@/components/across/use-swap';
import { Button } from '@/components/Button';
import { ExportButtons } from '@/components/panel/ExportButtons';
import { SubPage } from '@/components/panel/SubPage';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import type { SwapPerson } from '@/lib/panel/read-swap';

interface SwapProposalProps {
  people: SwapPerson[];
  names: GroupNames;
  /** The choice of the two groups. */
  children: ReactNode;
  onBack: () => void;
}

/** A proposal who of two groups changes places, to draw again, to change by hand and to take along as a list. */
export function SwapProposal({ people, names, children, onBack }: SwapProposalProps) {
  const swap = useSwap(people);
  const act = useAct();
  const copy = () =>
    void act(
      () => navigator.clipboard.writeText(swapText(swap, names)),
      () => ({ text: i18n.t('swap.copied') }),
    );
  return (
    <SubPage
      title={i18n.t('swap.title')}
      onBack={onBack}
      foot={
        <div className="flex flex-wrap gap-2">
          <Button look="primary" className="flex-1" disabled={swap.moves.size === 0} onClick={copy}>
            {i18n.t('swap.copy')}
          </Button>
          <ExportButtons title={i18n.t('swap.title')} table={() => swapTable(swap, names)} />
        </div>
      }
    >
      {children}
      <SwapSteps />
      <SwapDraw swap={swap} />
      <SwapTable before={swap.before} after={swap.after} />
      <p className="px-3 pt-1 text-xs text-ink-faint">{i18n.t('swap.rules')}</p>
      <SwapLists swap={swap} />
    </SubPage>
  );
}
