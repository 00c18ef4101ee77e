import type { OverlayProps } from '@/components/panel/overlay-props';
import { publicName } from '@/lib/chat/member';
import { snippetPreview } from '@/lib/panel/draft-text';
import type { PanelQuestion } from '@/lib/panel/read-questions';
import { mention } from '@/lib/snippets/mention';
import { sharedValues } from '@/lib/snippets/shared-values';
import type { SnippetRow } from '@/lib/store/tables';

/** An entry as the answer to a question. */
export interface Answering {
  /** The text as it would come into the box. */
  preview: (question: PanelQuestion, entry: SnippetRow, mentions: boolean) => string;
  /** Puts it into the box of the open group, and notes that the question is answered. */
  put: (question: PanelQuestion, entry: SnippetRow, mentions: boolean) => void;
}

/** Answers questions with entries of the handbook, calling who asked by the name that the group sees. */
export function useAnswer({
  data,
  groupName,
  now,
  insert,
}: Pick<OverlayProps, 'data' | 'groupName' | 'now' | 'insert'>): Answering {
  const values = sharedValues(groupName, now);
  const callOf = ({ names }: PanelQuestion, mentions: boolean) =>
    mentions ? mention(publicName(names)) : '';
  return {
    preview: (question, entry, mentions) =>
      callOf(question, mentions) + snippetPreview(entry, values, data.bodyOf),
    put: (question, { id, body, useCount }, mentions) => {
      const before = callOf(question, mentions);
      const use = { snippetId: id, answeredQuestionId: question.row.id };
      void insert({ before, body, values, turn: useCount, mentions: before !== '', use });
    },
  };
}
