import { useEffect, useState } from 'react';
import type { PageState } from '@/components/popup/page-state';
import { sendMessage } from '@/lib/messages';
import { findChatTab } from '@/lib/panel/target';

async function findPageState(): Promise<PageState> {
  const tab = await findChatTab();
  const tabId = tab?.id;
  if (tabId === undefined) return { kind: 'no-tab' };
  try {
    const [read, check] = await Promise.all([
      sendMessage('readTarget', undefined, tabId),
      sendMessage('checkHost', undefined, tabId),
    ]);
    if (!read.loggedIn) return { kind: 'not-logged-in' };
    return { kind: 'checked', check, chatIsOpen: read.open !== 'none' };
  } catch {
    return { kind: 'no-answer' };
  }
}

/** How well the WeChat page is understood, found out once when the popup opens. */
export function usePageState(): PageState {
  const [page, setPage] = useState<PageState>({ kind: 'looking' });
  useEffect(() => {
    let gone = false;
    const look = async () => {
      const found = await findPageState();
      if (!gone) setPage(found);
    };
    void look();
    return () => {
      gone = true;
    };
  }, []);
  return page;
}
