import { fieldText } from '@/components/panel/field-text';
import { tierText } from '@/components/panel/tier-text';
import type { ToastContent } from '@/components/Toast';
import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { FactSaved } from '@/lib/store/facts';
import type { FactRow, Tier } from '@/lib/store/tables';

/** Writes down what the operator knows of one person; everything can be taken back. */
export function useFactActions(personId: string) {
  const act = useAct();
  const undo = (work: () => Promise<unknown>): ToastContent['action'] => ({
    label: i18n.t('common.undo'),
    run: () => void act(work),
  });
  const save = (field: FactRow['field'], value: string, text: string, id?: string, at?: number) =>
    act(
      () => sendMessage('saveFact', { id, personId, field, value, source: 'person', at }),
      (saved) => (saved.id === '' ? undefined : { text, action: undo(() => takeBack(saved, value)) }),
    );
  return {
    setTier: (tier: Tier | '') => void save('tier', tier, i18n.t('profile.tierSet', [tierText(tier)])),
    setField: (field: FactRow['field'], value: string) => {
      const said = value === '' ? 'profile.fieldCleared' : 'profile.fieldSaved';
      void save(field, value, i18n.t(said, [fieldText(field)]));
    },
    addNote: (text: string) => void save('note', text, i18n.t('profile.noteSaved')),
    /** A note keeps the date on which it was written. */
    changeNote: ({ id, at }: FactRow, text: string) =>
      void save('note', text, i18n.t('profile.noteSaved'), id, at),
    deleteNote: ({ id }: FactRow) =>
      void act(
        () => sendMessage('deleteFact', { id }),
        () => ({
          text: i18n.t('profile.noteDeleted'),
          action: undo(() => sendMessage('restoreFact', { id })),
        }),
      ),
  };
}

/** Puts back what was there before a fact was saved. */
function takeBack({ id, before }: FactSaved, value: string): Promise<unknown> {
  if (value === '') return sendMessage('restoreFact', { id });
  if (!before) return sendMessage('deleteFact', { id });
  const { personId, field, source, messageId, groupId, at } = before;
  return sendMessage('saveFact', {
    id,
    personId,
    field,
    value: before.value,
    source,
    messageId,
    groupId,
    at,
  });
}
