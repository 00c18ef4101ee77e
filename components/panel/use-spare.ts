import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { nameForOperator } from '@/lib/panel/panel-member';
import type { SilentMember } from '@/lib/panel/silent-member';

/** Marks somebody as never to be cleaned out, or takes the mark off; both can be taken back. */
export function useSpare() {
  const act = useAct();
  const undo = (run: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(run),
  });
  const nameOf = (member: SilentMember) => shownName(nameForOperator(member));
  return {
    spare: (member: SilentMember) =>
      void act(
        () =>
          sendMessage('saveFact', {
            personId: member.personId,
            field: 'exempt',
            value: 'yes',
            source: 'person',
          }),
        ({ id }) => ({
          text: i18n.t('silent.sparedNow', [nameOf(member)]),
          action: undo(() => sendMessage('deleteFact', { id })),
        }),
      ),
    unspare: (member: SilentMember) =>
      void act(
        () => sendMessage('deleteFact', { id: member.exemptFactId }),
        () => ({
          text: i18n.t('silent.unsparedNow', [nameOf(member)]),
          action: undo(() => sendMessage('restoreFact', { id: member.exemptFactId })),
        }),
      ),
  };
}
