import { Button } from '@/components/Button';
import { i18n } from '@/lib/language/i18n';
import type { ListedQuestion } from '@/lib/panel/read-identity-questions';

interface AllNewOfferProps {
  batches: ListedQuestion[][];
  onAllNew: (questions: ListedQuestion[]) => void;
}

/** Offers to settle at once those with whom nothing would be lost. */
export function AllNewOffer({ batches, onAllNew }: AllNewOfferProps) {
  const nothingSet = batches
    .filter((batch) => batch.every(({ kind, atStake }) => kind === 'person' && atStake === 0))
    .flat();
  if (nothingSet.length < 2) return null;
  return (
    <section className="border-t border-line px-3 py-2">
      <p className="text-sm">{i18n.t('identity.nothingSet', nothingSet.length)}</p>
      <p className="mb-1.5 text-xs text-ink-faint">{i18n.t('identity.nothingSetHint')}</p>
      <Button onClick={() => onAllNew(nothingSet)}>{i18n.t('identity.allNew')}</Button>
    </section>
  );
}
