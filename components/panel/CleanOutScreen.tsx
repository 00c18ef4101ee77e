import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { CleanOutPage } from '@/components/panel/CleanOutPage';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { useCleanOutActions } from '@/components/panel/use-clean-out-actions';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readCleanOut } from '@/lib/panel/read-clean-outs';

/** One clean-out, from what is stored. */
export function CleanOutScreen({ id, now, show }: OverlayProps & { id: string }) {
  const state = useLiveQuery(() => readCleanOut(database, id, now), [id, now]);
  const { close } = useCleanOutActions(show);
  const back = () => show({ kind: 'tabs' });
  if (state) return <CleanOutPage state={state} now={now} onClose={() => close(id)} onBack={back} />;
  return (
    <SubPage title={i18n.t('cleanOut.title')} onBack={back}>
      {state === null && <EmptyState title={i18n.t('cleanOut.gone')} />}
    </SubPage>
  );
}
