import type { ChosenRole } from '@/components/panel/RoleChoice';
import { roleText } from '@/components/panel/role-text';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { MemberTag } from '@/lib/panel/panel-member';
import type { PersonRow, TagColor } from '@/lib/store/tables';

/** Changes what is noted of one person, and says so where it can be taken back. */
export function useMemberActions({ id: personId, role: present }: Pick<PersonRow, 'id' | 'role'>) {
  const act = useAct();
  const setRole = (role: ChosenRole) => void act(() => sendMessage('setRole', { personId, role }));
  return {
    setRole: (role: ChosenRole) =>
      void act(
        () => sendMessage('setRole', { personId, role }),
        () => ({
          text: i18n.t('member.roleSet', [roleText(role)]),
          action:
            present === 'own' ? undefined : { label: i18n.t('common.undo'), run: () => setRole(present) },
        }),
      ),
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
