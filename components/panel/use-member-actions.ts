import type { ChosenRole } from '@/components/panel/RoleChoice';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { MemberTag } from '@/lib/panel/panel-member';
import type { TagColor } from '@/lib/store/tables';

/** Changes what is noted of one person, and says so where it can be taken back. */
export function useMemberActions(personId: string) {
  const act = useAct();
  return {
    setRole: (role: ChosenRole) => void act(() => sendMessage('setRole', { personId, role })),
    addTag: (name: string, color?: TagColor) =>
      void act(() => sendMessage('tagPerson', { personId, name, color })),
    recolorTag: ({ tagId, name }: MemberTag, color: TagColor) =>
      void act(() => sendMessage('saveTag', { id: tagId, name, color })),
    removeTag: ({ taggingId, name }: MemberTag) => {
      const restore = () => void act(() => sendMessage('restoreTagging', { taggingId }));
      void act(
        () => sendMessage('untagPerson', { taggingId }),
        () => ({
          text: i18n.t('member.tagRemoved', [shownName(name)]),
          action: { label: i18n.t('common.undo'), run: restore },
        }),
      );
    },
  };
}
