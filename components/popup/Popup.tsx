import { useLiveQuery } from 'dexie-react-hooks';
import { FirstRun } from '@/components/popup/FirstRun';
import { ReadyPopup } from '@/components/popup/ReadyPopup';
import { useRememberedFilter } from '@/components/popup/use-remembered-filter';
import { useAct } from '@/components/use-act';
import { useNow } from '@/components/use-now';
import { useOverviews } from '@/components/use-overviews';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { pinnedGroups } from '@/lib/store/pinned-groups';
import { areTermsAccepted } from '@/lib/store/terms';

/** The popup: the terms first, then which groups to look at. */
export function Popup() {
  const now = useNow();
  const accepted = useLiveQuery(() => areTermsAccepted(database));
  const groups = useOverviews();
  const pinned = useLiveQuery(() => pinnedGroups(database));
  const [filter, setFilter] = useRememberedFilter();
  const act = useAct();
  if (accepted === false) {
    return <FirstRun onAccept={() => act(() => sendMessage('acceptTerms'))} />;
  }
  if (!accepted || !groups || !pinned || !filter) return null;
  return <ReadyPopup groups={groups} pinned={pinned} filter={filter} now={now} onFilter={setFilter} />;
}
