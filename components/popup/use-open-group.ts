import type { MouseEvent } from 'react';
import { spokenName } from '@/components/popup/spoken-name';
import { useToast } from '@/components/Toasts';
import { i18n } from '@/lib/language/i18n';
import { openGroup } from '@/lib/panel/open-group';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** Gives the way to open a group's chat on a person's own click, which then offers the side panel. */
export function useOpenGroup(onOpenSidePanel: () => void) {
  const showToast = useToast();
  const open = async ({ groupId, name }: GroupOverview) => {
    const outcome = await openGroup(groupId);
    if (outcome === 'opened') {
      showToast({
        text: i18n.t('popup.openedGroup', [spokenName(name)]),
        action: { label: i18n.t('common.openSidePanel'), run: onOpenSidePanel },
      });
    } else {
      const text = i18n.t(outcome === 'no-tab' ? 'popup.openNoTab' : 'popup.openFailed');
      showToast({ text, tone: 'refused' });
    }
  };
  return (group: GroupOverview, event: Pick<MouseEvent, 'isTrusted'>) => {
    // What a script presses is nobody's wish.
    if (event.isTrusted) void open(group);
  };
}
