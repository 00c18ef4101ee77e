import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { SubPage } from '@/components/panel/SubPage';
import { OccasionRow } from '@/components/response/OccasionRow';
import { ProposalList } from '@/components/response/ProposalList';
import { occasionDays } from '@/components/response/use-occasions';
import { i18n } from '@/lib/language/i18n';
import type { OccasionKind } from '@/lib/response/occasion-kind';
import type { Occasion } from '@/lib/store/read-occasions';
import type { OccasionRow as Proposal } from '@/lib/store/tables';

interface ResponsePageProps {
  occasions: Occasion[];
  proposed: Proposal[];
  now: number;
  onDecide: (messageId: string, kind: OccasionKind | null) => Promise<boolean>;
  onOpenMessages: () => void;
  onBack: () => void;
}

/** Announcements, topics and events of a group with who reacted, below what looks like one and waits to be confirmed. */
export function ResponsePage(props: ResponsePageProps) {
  const { occasions, proposed, now, onDecide, onOpenMessages, onBack } = props;
  return (
    <SubPage title={i18n.t('response.title')} onBack={onBack}>
      {proposed.length > 0 && <ProposalList proposed={proposed} now={now} onDecide={onDecide} />}
      {occasions.length === 0 ? (
        <EmptyState title={i18n.t('response.emptyTitle', [occasionDays])} text={i18n.t('response.emptyText')}>
          <Button onClick={onOpenMessages}>{i18n.t('response.toMessages')}</Button>
        </EmptyState>
      ) : (
        <section aria-labelledby="occasions">
          <h3 id="occasions" className="px-3 pt-3 text-sm font-medium">
            {i18n.t('response.occasions', [occasionDays])}
          </h3>
          <p className="px-3 text-xs text-ink-faint">{i18n.t('response.explained')}</p>
          <ul>
            {occasions.map((occasion) => (
              <li key={occasion.id}>
                <OccasionRow
                  occasion={occasion}
                  now={now}
                  onRemove={() => void onDecide(occasion.id, null)}
                />
              </li>
            ))}
          </ul>
          <div className="p-3">
            <Button onClick={onOpenMessages}>{i18n.t('response.toMessages')}</Button>
          </div>
        </section>
      )}
    </SubPage>
  );
}
