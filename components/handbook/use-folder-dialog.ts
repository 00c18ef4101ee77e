import { useState } from 'react';
import type { HandbookActions } from '@/components/handbook/use-handbook-actions';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { flatFolders, folderTree } from '@/lib/snippets/folders';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

/** What is asked: into which folder something goes. */
interface FolderQuestion {
  title: string;
  start: string;
  folders: string[];
  onFolder: (folder: string) => void;
}

/** Asks for a folder, for an entry to be moved to or a folder to be called by. */
export function useFolderDialog(entries: Snippet[], { move, rename }: HandbookActions) {
  const [asked, setAsked] = useState<FolderQuestion>();
  const folders = () =>
    flatFolders(folderTree(entries.map(({ category }) => category))).map(({ folder }) => folder.path);
  const ask = (title: string, start: string, act: (folder: string) => void) => {
    const onFolder = (folder: string) => {
      setAsked(undefined);
      act(folder);
    };
    setAsked({ title, start, folders: folders(), onFolder });
  };
  return {
    asked,
    leave: () => setAsked(undefined),
    move: (snippet: Snippet) =>
      ask(i18n.t('handbook.moveTitle', [shownName(snippet.title)]), snippet.category, (folder) =>
        move(snippet, folder),
      ),
    rename: (path: string) =>
      ask(i18n.t('handbook.renameTitle', [shownName(path)]), path, (folder) => rename(path, folder)),
  };
}
