import { useState } from 'react';
import {
  type Choices,
  chosenAnswer,
  withChoice,
  withoutChoice,
} from '@/components/identity/question-choices';
import { useIdentityAnswers } from '@/components/identity/use-identity-answers';
import type { ListedQuestion } from '@/lib/panel/read-identity-questions';

/** Going through open questions: which one is shown, what is chosen, and what was answered a moment ago. */
export function useWhoIsWho(batches: ListedQuestion[][], startId: string) {
  const [currentId, setCurrentId] = useState(startId);
  const [choices, setChoices] = useState<Choices>({});
  // Answered here; stored a moment later.
  const [answered, setAnswered] = useState<ReadonlySet<string>>(new Set());
  // Questions of which a candidate went to another one.
  const [narrowed, setNarrowed] = useState<ReadonlySet<string>>(new Set());

  const reopen = (ids: string[]) => {
    setAnswered((all) => new Set([...all].filter((id) => !ids.includes(id))));
    setCurrentId(ids[0] ?? '');
  };
  const answers = useIdentityAnswers(reopen);

  const open = batches
    .map((batch) => batch.filter(({ id }) => !answered.has(id)))
    .filter(({ length }) => length > 0);
  const order = open.flat();
  const at = Math.max(
    0,
    order.findIndex(({ id }) => id === currentId),
  );
  const current = order[at];
  const batch = open.find((one) => current && one.includes(current)) ?? [];
  const chosenFor = (question: ListedQuestion) => chosenAnswer(question, choices, narrowed.has(question.id));

  const go = (step: number) => {
    if (order.length > 0) setCurrentId(order[(at + step + order.length) % order.length]?.id ?? '');
  };
  const leave = (questions: ListedQuestion[]) => {
    const gone = new Set(questions.map(({ id }) => id));
    setAnswered((all) => new Set([...all, ...gone]));
    if (current && gone.has(current.id)) {
      const next = [...order.slice(at), ...order].find(({ id }) => !gone.has(id));
      setCurrentId(next?.id ?? '');
    }
  };
  const confirm = async () => {
    const answer = current ? chosenFor(current) : '';
    if (!current || answer === '') return;
    const rivals = order.filter((one) => one !== current && one.candidates.some(({ id }) => id === answer));
    leave([current]);
    setChoices(withoutChoice(choices, current.id));
    setNarrowed((all) => new Set([...all, ...rivals.map(({ id }) => id)]));
    if (!(await answers.answer(current, answer))) reopen([current.id]);
  };
  const allNew = async (questions: ListedQuestion[]) => {
    leave(questions);
    if (!(await answers.answerAllNew(questions))) reopen(questions.map(({ id }) => id));
  };
  return {
    open,
    current,
    batch,
    left: order.length,
    choices,
    chosenFor,
    choose: (answer: string) => current && setChoices(withChoice(choices, current.id, answer)),
    confirm: () => void confirm(),
    allNew: (questions: ListedQuestion[]) => void allNew(questions),
    show: setCurrentId,
    next: () => go(1),
    previous: () => go(-1),
    undo: answers.undoLast,
  };
}
