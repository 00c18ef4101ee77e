import { useAct } from '@/components/use-act';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { AnswerWithin } from '@/lib/questions/answer-within';
import type { QuestionUndo } from '@/lib/store/asked-questions';

/** Decides about questions, and says so; everything can be taken back. */
export function useQuestionActions() {
  const act = useAct();
  const note = (text: string) => (undo: QuestionUndo) => ({
    text,
    action: {
      label: i18n.t('common.undo'),
      run: () => void act(() => sendMessage('undoQuestions', undo)),
    },
  });
  const settle = (id: string, state: 'answered' | 'dismissed', text: string) =>
    void act(() => sendMessage('settleQuestions', { ids: [id], state }), note(text));
  return {
    answered: (id: string) => settle(id, 'answered', i18n.t('asked.markedAnswered')),
    dismiss: (id: string) => settle(id, 'dismissed', i18n.t('asked.markedDismissed')),
    reopen: (id: string) =>
      void act(() => sendMessage('reopenQuestions', { ids: [id] }), note(i18n.t('asked.reopened'))),
    setWithin: (within: AnswerWithin) => void act(() => sendMessage('saveAnswerWithin', { within })),
  };
}
