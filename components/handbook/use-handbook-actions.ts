import { useToast } from '@/components/Toasts';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { folderPath, liesIn, movedAlong } from '@/lib/snippets/folders';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/** What can be done with entries and folders; all of it says so and can be taken back. */
export interface HandbookActions {
  favour: (snippet: Snippet) => void;
  /** @param folder as it was typed; empty for none. */
  move: (snippet: Snippet, folder: string) => void;
  /** Gives a folder, with all that lies in it, another path. */
  rename: (path: string, folder: string) => void;
}

/** @param entries all of the handbook. */
export function useHandbookActions(entries: Snippet[]): HandbookActions {
  const act = useAct();
  const showToast = useToast();
  const titleOf = ({ title }: Snippet) => shownName(title) || i18n.t('snippet.untitled');
  const undo = (run: () => Promise<unknown>) => ({ label: i18n.t('common.undo'), run: () => void act(run) });
  const file = (moved: { snippet: Snippet; category: string }[], text: string) => {
    const folders = moved.map(({ snippet, category }) => ({ id: snippet.id, category }));
    const before = moved.map(({ snippet }) => ({ id: snippet.id, category: snippet.category }));
    void act(
      () => sendMessage('fileSnippets', { folders }),
      () => ({ text, action: undo(() => sendMessage('fileSnippets', { folders: before })) }),
    );
  };
  return {
    favour: (snippet) => {
      const { id, favourite } = snippet;
      void act(
        () => sendMessage('markFavourite', { id, favourite: !favourite }),
        () => ({
          text: i18n.t(favourite ? 'handbook.unfavoured' : 'handbook.favoured', [titleOf(snippet)]),
          action: undo(() => sendMessage('markFavourite', { id, favourite })),
        }),
      );
    },
    move: (snippet, folder) => {
      const category = folderPath(folder);
      if (category === snippet.category) return;
      const text =
        category === ''
          ? i18n.t('handbook.movedOut', [titleOf(snippet)])
          : i18n.t('handbook.moved', [titleOf(snippet), shownName(category)]);
      file([{ snippet, category }], text);
    },
    rename: (path, folder) => {
      const to = folderPath(folder);
      if (to === path) return;
      if (to !== '' && liesIn(to, path)) {
        showToast({ text: i18n.t('handbook.intoItself'), tone: 'refused' });
        return;
      }
      const within = entries.filter(({ category }) => liesIn(category, path));
      const moved = within.map((snippet) => ({ snippet, category: movedAlong(snippet.category, path, to) }));
      const name = to === '' ? i18n.t('handbook.unfiled') : shownName(to);
      file(moved, i18n.t('handbook.renamed', [shownName(path), name, moved.length]));
    },
  };
}
