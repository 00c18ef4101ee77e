import type { MouseEvent } from 'react';
import { useToast } from '@/components/Toasts';
import { i18n } from '@/lib/language/i18n';
import { openGroup } from '@/lib/panel/open-group';

/** Gives the way to open a group's chat in the page, on a person's own click. Says only why it was not opened: else one sees it. */
export function useOpenGroup(): (groupId: string, event: MouseEvent) => void {
  const showToast = useToast();
  const open = async (groupId: string) => {
    const outcome = await openGroup(groupId);
    if (outcome === 'opened') return;
    const text = i18n.t(outcome === 'no-tab' ? 'popup.openNoTab' : 'popup.openFailed');
    showToast({ text, tone: 'refused' });
  };
  return (groupId, event) => {
    // A script's click is nobody's wish.
    if (event.isTrusted) void open(groupId);
  };
}
