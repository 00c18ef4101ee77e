import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { UnclearName } from '@/lib/panel/read-unclear-names';
import type { WelcomePlan } from '@/lib/store/welcome-plans';

/** What is done with those who wait in a group; each can be taken back. */
export function useWelcomeActions(groupId: string) {
  const act = useAct();
  const undo = (run: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(run),
  });
  const putAside = (personIds: string[]) =>
    act(
      () => sendMessage('putAsideNewcomers', { groupId, personIds }),
      () => ({
        text: i18n.t('welcome.putAsideDone', personIds.length),
        action: undo(() => sendMessage('takeUpNewcomers', { groupId, personIds })),
      }),
    );
  const decide = ({ id, name }: UnclearName, personId: string) =>
    act(
      () => sendMessage('decideUnclearJoin', { id, personId }),
      ({ before }) => ({
        text: i18n.t(personId ? 'welcome.nameDecided' : 'welcome.nameDropped', [shownName(name)]),
        action: undo(() => sendMessage('reopenUnclearJoin', { id, before })),
      }),
    );
  /** What is attached is switched as easily as back: nothing is said about it. */
  const attach = (plan: WelcomePlan) => act(() => sendMessage('saveWelcomePlan', { groupId, plan }));
  const savePlan = (plan: WelcomePlan) =>
    act(
      () => sendMessage('saveWelcomePlan', { groupId, plan }),
      ({ before }) => ({
        text: i18n.t('welcome.planSaved'),
        action: undo(() => sendMessage('saveWelcomePlan', { groupId, plan: before })),
      }),
    );
  return { putAside, decide, attach, savePlan };
}
