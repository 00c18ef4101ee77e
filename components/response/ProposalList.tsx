import { useRef } from 'react';
import { LongList } from '@/components/across/LongList';
import { ProposalRow } from '@/components/response/ProposalRow';
import { i18n } from '@/lib/language/i18n';
import type { OccasionKind } from '@/lib/response/occasion-kind';
import type { OccasionRow } from '@/lib/store/tables';

interface ProposalListProps {
  proposed: OccasionRow[];
  now: number;
  onDecide: (messageId: string, kind: OccasionKind | null) => Promise<boolean>;
}

/** What looks like an offer and waits to be confirmed. After each decision the focus is on the next. */
export function ProposalList({ proposed, now, onDecide }: ProposalListProps) {
  const list = useRef<HTMLDivElement>(null);
  const decide = async (index: number, kind: OccasionKind | null) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const next = rows[index + 1] ?? rows[index - 1];
    const { id = '' } = proposed[index] ?? {};
    if (await onDecide(id, kind)) next?.focus();
  };
  return (
    <section aria-labelledby="proposed-occasions">
      <h3 id="proposed-occasions" className="px-3 pt-3 text-sm font-medium">
        {i18n.t('response.proposed')}
      </h3>
      <p className="px-3 text-xs text-ink-faint">{i18n.t('response.proposedKeys')}</p>
      <div ref={list}>
        <LongList
          label={i18n.t('response.proposed')}
          items={proposed}
          keyOf={({ id }) => id}
          startKey={proposed[0]?.id}
        >
          {(proposal) => (
            <ProposalRow
              proposal={proposal}
              now={now}
              onDecide={(kind) => void decide(proposed.indexOf(proposal), kind)}
            />
          )}
        </LongList>
      </div>
    </section>
  );
}
