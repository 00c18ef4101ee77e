import type { PanelPage } from '@/components/panel/panel-page';
import { saveDraft } from '@/components/panel/save-draft';
import type { SnippetDraft } from '@/components/panel/snippet-draft';
import { useToast } from '@/components/Toasts';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/** Saves, deletes and takes back snippets, and says so. @param home where one comes from, and goes back to. */
export function useSnippetActions(show: (page: PanelPage) => void, home: PanelPage = { kind: 'tabs' }) {
  const act = useAct();
  const showToast = useToast();
  const titleOf = (title: string) => shownName(title) || i18n.t('snippet.untitled');
  return {
    save: async (draft: SnippetDraft) => {
      const saved = await act(
        () => saveDraft(draft),
        ({ undo }) => ({
          text: i18n.t('snippet.saved', [titleOf(draft.title)]),
          action: { label: i18n.t('common.undo'), run: () => void act(undo) },
        }),
      );
      if (saved) show(home);
    },
    remove: async ({ id, title }: Snippet) => {
      const restore = () => void act(() => sendMessage('restoreSnippet', { id }));
      await act(
        () => sendMessage('deleteSnippet', { id }),
        () => ({
          text: i18n.t('snippet.deleted', [titleOf(title)]),
          action: { label: i18n.t('common.undo'), run: restore },
        }),
      );
    },
    leave: (unsaved: SnippetDraft | null) => {
      show(home);
      if (!unsaved) return;
      showToast({
        text: i18n.t('snippet.discarded'),
        action: {
          label: i18n.t('snippet.resume'),
          run: () => show({ kind: 'edit-snippet', start: unsaved }),
        },
      });
    },
  };
}
