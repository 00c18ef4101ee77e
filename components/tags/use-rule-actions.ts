import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { TagRuleRow } from '@/lib/store/tables';
import type { HitsUndo } from '@/lib/store/undo-hits';

/** Switches a rule, deletes it, and undoes what it did; each can be taken back from its note. */
export function useRuleActions({ id, name }: TagRuleRow) {
  const act = useAct();
  const undo = (work: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(work),
  });
  const undone = (text: string) => (answer: HitsUndo) => ({
    text,
    action: undo(() => sendMessage('redoHits', answer)),
  });
  return {
    setLive: (live: boolean) =>
      void act(
        () => sendMessage('setRuleLive', { id, live }),
        () => ({
          text: i18n.t(live ? 'rules.switchedOn' : 'rules.switchedOff', [shownName(name)]),
          action: undo(() => sendMessage('setRuleLive', { id, live: !live })),
        }),
      ),
    remove: () =>
      void act(
        () => sendMessage('deleteTagRule', { id }),
        () => ({
          text: i18n.t('rules.deleted', [shownName(name)]),
          detail: i18n.t('rules.tagsStay'),
          action: undo(() => sendMessage('restoreTagRule', { id })),
        }),
      ),
    undoHit: (hitId: string, person: string) =>
      void act(() => sendMessage('undoHit', { id: hitId }), undone(i18n.t('rules.hitUndone', [person]))),
    undoAll: () =>
      void act(
        () => sendMessage('undoRule', { id }),
        (answer) => ({
          ...undone(i18n.t('rules.allUndone', answer.buriedIds.length))(answer),
          detail: answer.liveSince > 0 ? i18n.t('rules.allUndoneDetail') : undefined,
        }),
      ),
  };
}
