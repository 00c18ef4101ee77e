import { Button } from '@/components/Button';
import { AskedItem } from '@/components/panel/AskedItem';
import { useAsked } from '@/components/panel/use-asked';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import { textDays } from '@/lib/panel/read-asked';

interface AskedListProps {
  personId: string;
  groupId: string;
  now: number;
  onKeep: (asked: string, answer: string) => void;
}

/** What somebody asked and may have answered, newest first, 20 at a time; and that older texts are gone. */
export function AskedList({ personId, groupId, now, onKeep }: AskedListProps) {
  const { shown, names, more, showMore } = useAsked({ personId, groupId, today: dayOf(now) });
  if (!shown) return <p className="px-3 pb-3 text-sm text-ink-faint">{i18n.t('common.loading')}</p>;
  return (
    <div className="flex flex-col gap-2 px-3 pb-3">
      {shown.length === 0 && <p className="text-sm text-ink-soft">{i18n.t('profile.askedNothing')}</p>}
      <ul className="flex flex-col gap-2">
        {shown.map((exchange) => (
          <AskedItem
            key={`${exchange.kind} ${exchange.question.id}`}
            exchange={exchange}
            asker={names.get(exchange.question.personId) ?? ''}
            now={now}
            onKeep={onKeep}
          />
        ))}
      </ul>
      {more && (
        <div>
          <Button onClick={showMore}>{i18n.t('profile.askedMore')}</Button>
        </div>
      )}
      <p className="text-xs text-ink-faint">{i18n.t('profile.askedKept', [textDays])}</p>
    </div>
  );
}
