import { useState } from 'react';
import { Button } from '@/components/Button';
import type { PanelData } from '@/components/panel/use-panel-data';
import { ProposalRow } from '@/components/spotlight/ProposalRow';
import { useExpertProposals } from '@/components/spotlight/use-expert-proposals';
import { useProposalActions } from '@/components/spotlight/use-proposal-actions';
import { i18n } from '@/lib/language/i18n';

const first = 3;
const most = 50;

/** Who may be an expert for what, to be confirmed or put aside; nothing where nobody is. */
export function ExpertProposals({ data }: { data: PanelData }) {
  const [all, setAll] = useState(false);
  const proposals = useExpertProposals(data);
  const { confirm, dismiss } = useProposalActions();
  if (proposals.length === 0) return null;
  const shown = proposals.slice(0, all ? most : first);
  return (
    <section aria-label={i18n.t('expert.proposals')} className="border-b border-line py-1">
      <h2 className="px-3 pt-1 text-xs text-ink-soft">{i18n.t('expert.proposals')}</h2>
      <ul>
        {shown.map((proposal) => (
          <ProposalRow
            key={`${proposal.personId} ${proposal.topic}`}
            proposal={proposal}
            onConfirm={() => confirm(proposal)}
            onDismiss={() => dismiss(proposal)}
          />
        ))}
      </ul>
      {!all && shown.length < proposals.length && (
        <div className="px-3 pb-1">
          <Button onClick={() => setAll(true)}>
            {i18n.t('expert.moreProposals', proposals.length - shown.length)}
          </Button>
        </div>
      )}
    </section>
  );
}
