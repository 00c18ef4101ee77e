import type { PanelPage } from '@/components/panel/panel-page';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import { nameForOperator } from '@/lib/panel/panel-member';

/** Saves, removes and takes back experts, and says so. */
export function useExpertActions(show: (page: PanelPage) => void) {
  const act = useAct();
  const worded = (name: string) => shownName(name) || i18n.t('common.unnamedPerson');
  return {
    save: async (expert: { id?: string; personId: string; topics: string[] }, name: string) => {
      const work = () => sendMessage('saveExpert', expert);
      const saved = await act(work, () => ({ text: i18n.t('expert.saved', [worded(name)]) }));
      if (saved) show({ kind: 'tabs' });
    },
    remove: async ({ id, person }: PanelExpert) => {
      const restore = () => void act(() => sendMessage('restoreExpert', { id }));
      await act(
        () => sendMessage('deleteExpert', { id }),
        () => ({
          text: i18n.t('expert.deleted', [worded(nameForOperator(person))]),
          action: { label: i18n.t('common.undo'), run: restore },
        }),
      );
    },
  };
}
