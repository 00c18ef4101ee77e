import { useLiveQuery } from 'dexie-react-hooks';
import { Button } from '@/components/Button';
import { KindButtons, kindKeys } from '@/components/response/KindButtons';
import { useOccasionActions } from '@/components/response/use-occasion-actions';
import { useKeys } from '@/components/use-keys';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';

/** Says of a message that it is an announcement, a topic or an event, by 1, 2 and 3, so that who reacts is counted. */
export function MarkOccasion({ messageId }: { messageId: string }) {
  const known = useLiveQuery(() => database.occasions.get(messageId), [messageId]);
  const decide = useOccasionActions();
  const marked = known?.state === 'marked' ? known.kind : '';
  const keys = Object.entries(kindKeys).map(
    ([key, kind]) => [key, () => void decide(messageId, kind)] as const,
  );
  useKeys(Object.fromEntries(keys));
  return (
    <fieldset className="flex flex-col gap-1">
      <legend className="mb-1 text-xs text-ink-soft">
        {marked === ''
          ? i18n.t('response.markAs')
          : i18n.t('response.isMarked', [i18n.t(`response.kind.${marked}`)])}
      </legend>
      <div className="flex flex-wrap gap-1.5">
        <KindButtons likely={marked} onChoose={(kind) => void decide(messageId, kind)} />
        {marked !== '' && (
          <Button onClick={() => void decide(messageId, null)}>{i18n.t('response.none')}</Button>
        )}
      </div>
    </fieldset>
  );
}
