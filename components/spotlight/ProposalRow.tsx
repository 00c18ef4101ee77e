import { Check, ChevronDown, X } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '@/components/IconButton';
import { EvidenceLines } from '@/components/spotlight/EvidenceLines';
import { proposalDetail, proposalReason } from '@/components/spotlight/proposal-text';
import type { ProposedExpert } from '@/components/spotlight/use-expert-proposals';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { nameForOperator } from '@/lib/panel/panel-member';

interface ProposalRowProps {
  proposal: ProposedExpert;
  onConfirm: () => void;
  onDismiss: () => void;
}

/** Somebody who may know a topic. Click or Enter shows the evidence, Delete puts it aside; a tick makes them an expert. */
export function ProposalRow({ proposal, onConfirm, onDismiss }: ProposalRowProps) {
  const [open, setOpen] = useState(false);
  const { member, topic, evidence } = proposal;
  const name = shownName(nameForOperator(member)) || i18n.t('common.unnamedPerson');
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    onDismiss();
  };
  return (
    <li className="focus-within:bg-hover hover:bg-hover">
      <div className="flex items-start gap-1 pr-3">
        <button
          type="button"
          data-row=""
          aria-expanded={open}
          onClick={() => setOpen(!open)}
          onKeyDown={onKeyDown}
          className="min-w-0 flex-1 py-1.5 pl-3 text-left -outline-offset-2"
        >
          <span className="block truncate text-base">
            <bdi>{i18n.t('expert.proposed', [name, proposalReason(proposal)])}</bdi>
          </span>
          <span className="flex items-center gap-1 text-xs text-ink-soft">
            <bdi className="truncate">{proposalDetail(proposal)}</bdi>
            <ChevronDown size={12} aria-hidden="true" className={`shrink-0 ${open ? 'rotate-180' : ''}`} />
          </span>
        </button>
        <span className="flex pt-1.5">
          <IconButton
            icon={Check}
            label={i18n.t('expert.confirm', [name, shownName(topic)])}
            onClick={onConfirm}
          />
          <IconButton
            icon={X}
            label={i18n.t('expert.dismiss', [name, shownName(topic)])}
            onClick={onDismiss}
          />
        </span>
      </div>
      {open && <EvidenceLines evidence={evidence} />}
    </li>
  );
}
