import { useEffect, useRef } from 'react';
import { browser } from 'wxt/browser';
import { PopupScreen } from '@/components/popup/PopupScreen';
import { ReadyBottom } from '@/components/popup/ReadyBottom';
import { useGroupActions } from '@/components/popup/use-group-actions';
import { useOpenGroup } from '@/components/popup/use-open-group';
import { openSidePanel } from '@/lib/browser-differences';
import type { GroupFilter } from '@/lib/popup/group-filter';
import type { GroupOverview } from '@/lib/store/group-overviews';

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

interface ReadyPopupProps {
  groups: GroupOverview[];
  pinned: ReadonlySet<string>;
  filter: GroupFilter;
  now: number;
  onFilter: (filter: GroupFilter) => void;
}

/** The popup once the groups are known; what it asks the browser for besides does not hold up their first sight. */
export function ReadyPopup(props: ReadyPopupProps) {
  const { pin, watch } = useGroupActions();
  const windowId = useOwnWindowId();
  const showSidePanel = () => {
    if (windowId.current !== undefined) openSidePanel(windowId.current);
  };
  return (
    <PopupScreen
      {...props}
      onOpen={useOpenGroup(showSidePanel)}
      onPin={pin}
      onWatch={watch}
      bottom={<ReadyBottom onOpenSidePanel={showSidePanel} />}
    />
  );
}
