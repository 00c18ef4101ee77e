import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { ManagedTag } from '@/lib/panel/read-managed-tags';
import type { TagColor } from '@/lib/store/tables';

export type TagActions = ReturnType<typeof useTagActions>;

/** Makes and changes tags; each change can be taken back from its note. */
export function useTagActions() {
  const act = useAct();
  const undo = (work: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(work),
  });
  return {
    /** @param name that no living tag has. */
    make: (name: string) =>
      void act(
        () => sendMessage('makeTag', { name }),
        ({ tagId }) => ({
          text: i18n.t('tags.made', [shownName(name)]),
          action: undo(() => sendMessage('deleteTag', { id: tagId })),
        }),
      ),
    rename: ({ id, name }: ManagedTag, newName: string) =>
      void act(
        () => sendMessage('saveTag', { id, name: newName }),
        ({ sameName }) =>
          sameName === ''
            ? {
                text: i18n.t('tags.renamed', [shownName(name), shownName(newName)]),
                action: undo(() => sendMessage('saveTag', { id, name })),
              }
            : { text: i18n.t('tags.nameTaken', [shownName(newName)]), tone: 'refused' },
      ),
    recolor: ({ id, color, name }: ManagedTag, newColor: TagColor) =>
      void act(
        () => sendMessage('saveTag', { id, color: newColor }),
        () => ({
          text: i18n.t('tags.recolored', [shownName(name)]),
          action: undo(() => sendMessage('saveTag', { id, color })),
        }),
      ),
    move: ({ id, tagGroupId, name }: ManagedTag, newGroupId: string) =>
      void act(
        () => sendMessage('saveTag', { id, tagGroupId: newGroupId }),
        () => ({
          text: i18n.t('tags.moved', [shownName(name)]),
          action: undo(() => sendMessage('saveTag', { id, tagGroupId })),
        }),
      ),
    merge: (tag: ManagedTag, target: ManagedTag) =>
      void act(
        () => sendMessage('mergeTags', { mergedId: tag.id, keptId: target.id }),
        (merge) => ({
          text: i18n.t('tags.merged', [shownName(tag.name), shownName(target.name)]),
          action: undo(() => sendMessage('undoTagMerge', merge)),
        }),
      ),
    remove: ({ id, name }: ManagedTag) =>
      void act(
        () => sendMessage('deleteTag', { id }),
        () => ({
          text: i18n.t('tags.deleted', [shownName(name)]),
          action: undo(() => sendMessage('restoreTag', { id })),
        }),
      ),
  };
}
