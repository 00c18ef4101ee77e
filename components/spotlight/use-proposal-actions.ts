import type { ProposedExpert } from '@/components/spotlight/use-expert-proposals';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { nameForOperator } from '@/lib/panel/panel-member';

/** Confirms somebody as an expert for a topic, or puts them aside for it; both can be taken back. */
export function useProposalActions() {
  const act = useAct();
  const words = ({ member, topic }: ProposedExpert): [string, string] => [
    shownName(nameForOperator(member)) || i18n.t('common.unnamedPerson'),
    shownName(topic),
  ];
  const undo = (run: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(run),
  });
  return {
    confirm: (proposal: ProposedExpert) => {
      const { personId, topic } = proposal;
      void act(
        () => sendMessage('confirmExpert', { personId, topic }),
        (confirmed) => ({
          text: i18n.t('expert.confirmed', words(proposal)),
          action: undo(() => sendMessage('undoConfirmExpert', confirmed)),
        }),
      );
    },
    dismiss: (proposal: ProposedExpert) => {
      const { personId, topic } = proposal;
      void act(
        () => sendMessage('dismissExpert', { personId, topic }),
        ({ id }) => ({
          text: i18n.t('expert.dismissed', words(proposal)),
          action: undo(() => sendMessage('undoDismissExpert', { id })),
        }),
      );
    },
  };
}
