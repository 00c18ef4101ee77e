import { UnclearNameRow } from '@/components/welcome/UnclearNameRow';
import { i18n } from '@/lib/language/i18n';
import type { UnclearName } from '@/lib/panel/read-unclear-names';

interface UnclearNamesProps {
  names: UnclearName[];
  now: number;
  onDecide: (name: UnclearName, personId: string) => void;
  onSearch: (name: UnclearName) => void;
}

/** Names in notices that wait for the operator to say whom they mean: only then can they be greeted. */
export function UnclearNames({ names, now, onDecide, onSearch }: UnclearNamesProps) {
  if (names.length === 0) return null;
  return (
    <section aria-label={i18n.t('welcome.unclear')} className="border-t border-line py-1">
      <h3 className="px-3 pt-1 text-xs text-ink-soft">{i18n.t('welcome.unclear')}</h3>
      <ul>
        {names.map((unclear) => (
          <UnclearNameRow
            key={unclear.id}
            unclear={unclear}
            now={now}
            onDecide={(personId) => onDecide(unclear, personId)}
            onSearch={() => onSearch(unclear)}
          />
        ))}
      </ul>
    </section>
  );
}
