import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { useOpenQuestions } from '@/components/identity/use-open-questions';
import { FirstRun } from '@/components/popup/FirstRun';
import { PopupScreen } from '@/components/popup/PopupScreen';
import { useGroupActions } from '@/components/popup/use-group-actions';
import { useOpenGroup } from '@/components/popup/use-open-group';
import { usePageState } from '@/components/popup/use-page-state';
import { useRememberedFilter } from '@/components/popup/use-remembered-filter';
import { useAct } from '@/components/use-act';
import { useNow } from '@/components/use-now';
import { useOverviews } from '@/components/use-overviews';
import { openSidePanel } from '@/lib/browser-differences';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { pinnedGroups } from '@/lib/store/pinned-groups';
import { areTermsAccepted } from '@/lib/store/terms';

/** The id of this window, known before the person clicks: nothing may be awaited between the click and the panel. */
function useOwnWindowId() {
  const id = useRef<number>(undefined);
  useEffect(() => {
    const ask = async () => {
      id.current = (await browser.windows.getCurrent()).id;
    };
    void ask();
  }, []);
  return id;
}

/** The popup: the terms first, then which groups to look at. */
export function Popup() {
  const now = useNow();
  const accepted = useLiveQuery(() => areTermsAccepted(database));
  const groups = useOverviews();
  const pinned = useLiveQuery(() => pinnedGroups(database));
  const [filter, setFilter] = useRememberedFilter();
  const { pin, watch } = useGroupActions();
  const page = usePageState();
  const questions = useOpenQuestions();
  const windowId = useOwnWindowId();
  const act = useAct();
  const showSidePanel = () => {
    if (windowId.current !== undefined) openSidePanel(windowId.current);
  };
  const openGroup = useOpenGroup(showSidePanel);

  if (accepted === false) {
    return <FirstRun onAccept={() => act(() => sendMessage('acceptTerms'))} />;
  }
  if (!accepted || !groups || !pinned || !filter) return null;
  return (
    <PopupScreen
      groups={groups}
      pinned={pinned}
      filter={filter}
      now={now}
      page={page}
      questions={questions}
      onOpen={openGroup}
      onFilter={setFilter}
      onPin={pin}
      onWatch={watch}
      onShowQuestions={() => {
        showSidePanel();
        void act(() => sendMessage('showIdentityQuestions'));
      }}
      onOpenSidePanel={showSidePanel}
      onOpenOptions={() => void browser.runtime.openOptionsPage()}
    />
  );
}
