import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { SnippetRow } from '@/lib/store/tables';

/** Gives the way to add ways of asking to an entry, which can be taken back. @returns resolves to whether it is done. */
export function useAddWays(): (entry: SnippetRow, ways: string[]) => Promise<boolean> {
  const act = useAct();
  const save = ({ id, kind, title, body }: SnippetRow, questions: string[]) =>
    sendMessage('saveSnippet', { id, kind, title, body, questions });
  return async (entry, ways) => {
    const added = ways.filter((way) => !entry.questions.includes(way));
    const saved = await act(
      () => save(entry, [...entry.questions, ...added]),
      () => ({
        text: i18n.t('handbook.added', [shownName(entry.title) || i18n.t('snippet.untitled')]),
        action: { label: i18n.t('common.undo'), run: () => void act(() => save(entry, entry.questions)) },
      }),
    );
    return saved !== undefined;
  };
}
