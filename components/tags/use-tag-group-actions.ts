import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { TagGroupRow } from '@/lib/store/tables';

export type TagGroupActions = ReturnType<typeof useTagGroupActions>;

/** Makes and changes groups of tags; each change can be taken back from its note. */
export function useTagGroupActions(groups: TagGroupRow[]) {
  const act = useAct();
  const undo = (work: () => Promise<unknown>) => ({
    label: i18n.t('common.undo'),
    run: () => void act(work),
  });
  return {
    make: (name: string) =>
      void act(
        () => sendMessage('saveTagGroup', { name }),
        ({ id }) => ({
          text: i18n.t('tags.groupMade', [shownName(name)]),
          action: undo(() => sendMessage('deleteTagGroup', { id })),
        }),
      ),
    rename: ({ id, name }: TagGroupRow, newName: string) =>
      void act(
        () => sendMessage('saveTagGroup', { id, name: newName }),
        () => ({
          text: i18n.t('tags.renamed', [shownName(name), shownName(newName)]),
          action: undo(() => sendMessage('saveTagGroup', { id, name })),
        }),
      ),
    /** @param step −1 up, 1 down. */
    move: (id: string, step: -1 | 1) => {
      const ids = groups.map((group) => group.id);
      const from = ids.indexOf(id);
      ids.splice(from + step, 0, ...ids.splice(from, 1));
      void act(() => sendMessage('orderTagGroups', { ids }));
    },
    remove: ({ id, name }: TagGroupRow) =>
      void act(
        () => sendMessage('deleteTagGroup', { id }),
        () => ({
          text: i18n.t('tags.groupDeleted', [shownName(name)]),
          detail: i18n.t('tags.groupDeletedDetail'),
          action: undo(() => sendMessage('restoreTagGroup', { id })),
        }),
      ),
  };
}
