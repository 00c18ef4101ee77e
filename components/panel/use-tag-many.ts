import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { CarriedTag } from '@/lib/panel/read-carried-tags';
import type { TagColor } from '@/lib/store/tables';

/** Puts tags on many people and takes them off; the note says for how many that was new, and takes back only those. */
export function useTagMany(personIds: string[]) {
  const act = useAct();
  const undo = (run: () => void) => ({ label: i18n.t('common.undo'), run });
  return {
    add: (name: string, color?: TagColor) =>
      void act(
        () => sendMessage('tagPeople', { personIds, name, color }),
        ({ taggingIds }) => {
          if (taggingIds.length === 0) return { text: i18n.t('tags.manyHad', [shownName(name)]) };
          const before = personIds.length - taggingIds.length;
          const remove = () => void act(() => sendMessage('removeTaggings', { taggingIds }));
          return {
            text: i18n.t('tags.manyAdded', taggingIds.length, [taggingIds.length, shownName(name)]),
            detail: before > 0 ? i18n.t('tags.manyHadBefore', before) : undefined,
            action: undo(remove),
          };
        },
      ),
    remove: ({ tagId, name }: CarriedTag) =>
      void act(
        () => sendMessage('untagPeople', { personIds, tagId }),
        ({ taggingIds }) => ({
          text: i18n.t('tags.manyRemoved', taggingIds.length, [taggingIds.length, shownName(name)]),
          action: undo(() => void act(() => sendMessage('restoreTaggings', { taggingIds }))),
        }),
      ),
  };
}
