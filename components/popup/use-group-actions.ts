import { spokenName } from '@/components/popup/spoken-name';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** What can be changed about a group in the popup; each says so and can be taken back. */
export function useGroupActions() {
  const act = useAct();
  const change = (send: (on: boolean) => Promise<void>, on: boolean, text: string) =>
    void act(
      () => send(on),
      () => ({ text, action: { label: i18n.t('common.undo'), run: () => void act(() => send(!on)) } }),
    );
  const pin = ({ groupId, name }: GroupOverview, pinned: boolean) => {
    const text = i18n.t(pinned ? 'popup.pinned' : 'popup.unpinned', [spokenName(name)]);
    change((on) => sendMessage('pinGroup', { groupId, pinned: on }), pinned, text);
  };
  const watch = ({ groupId, name }: GroupOverview, watched: boolean) => {
    const text = i18n.t(watched ? 'popup.nowWatched' : 'popup.nowUnwatched', [spokenName(name)]);
    change((on) => sendMessage('watchGroup', { groupId, watched: on }), watched, text);
  };
  return { pin, watch };
}
