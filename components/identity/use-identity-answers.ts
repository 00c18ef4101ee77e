import { useRef } from 'react';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { ListedQuestion } from '@/lib/panel/read-identity-questions';

interface IdentityAnswers {
  /** @returns whether it was taken. */
  answer: (question: ListedQuestion, answer: string) => Promise<boolean>;
  answerAllNew: (questions: ListedQuestion[]) => Promise<boolean>;
  /** Takes back the last answer that was not taken back yet; without one, nothing happens. */
  undoLast: () => void;
}

/** Answers questions of who is who through the background; each answer can be taken back. @param onUndone told which questions are open again. */
export function useIdentityAnswers(onUndone: (ids: string[]) => void): IdentityAnswers {
  const act = useAct();
  const undoable = useRef<(() => void)[]>([]);

  const undoing = (ids: string[], work: () => Promise<unknown>) => {
    const undo = () => {
      if (!undoable.current.includes(undo)) return;
      undoable.current = undoable.current.filter((one) => one !== undo);
      void act(work).then(() => onUndone(ids));
    };
    undoable.current.push(undo);
    return { label: i18n.t('common.undo'), run: undo };
  };
  const answer = async (question: ListedQuestion, chosen: string) => {
    const { id } = question;
    const since = Date.now();
    const done = await act(
      () => sendMessage('answerIdentityQuestion', { id, answer: chosen }),
      ({ mergeId }) => ({
        text: answeredText(question, chosen),
        action: undoing([id], () => takeBack(question, chosen, { mergeId, since })),
      }),
    );
    return done !== undefined;
  };
  const answerAllNew = async (questions: ListedQuestion[]) => {
    const ids = questions.map(({ id }) => id);
    const work = async () => {
      await sendMessage('answerAllNew', { ids });
      return true;
    };
    const done = await act(work, () => ({
      text: i18n.t('identity.allNewDone', ids.length),
      action: undoing(ids, () => sendMessage('reopenIdentityQuestions', { ids })),
    }));
    return done === true;
  };
  return { answer, answerAllNew, undoLast: () => undoable.current.at(-1)?.() };
}

function answeredText({ kind, name }: ListedQuestion, answer: string): string {
  const unnamed = i18n.t(kind === 'group' ? 'common.unnamedGroup' : 'common.unnamedPerson');
  const shown = shownName(name) || unnamed;
  if (answer !== 'new') return i18n.t('identity.recognised', [shown]);
  return i18n.t(kind === 'group' ? 'identity.isNewGroup' : 'identity.isNew', [shown]);
}

function takeBack(
  { id, kind }: ListedQuestion,
  answer: string,
  { mergeId, since }: { mergeId: string; since: number },
): Promise<unknown> {
  if (answer === 'new') return sendMessage('reopenIdentityQuestions', { ids: [id] });
  if (kind === 'group') return sendMessage('unlinkGroup', { groupId: answer, since });
  return sendMessage('undoMerge', { mergeId });
}
