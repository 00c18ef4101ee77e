import type { ListedQuestion } from '@/lib/panel/read-identity-questions';

/** Answers that were chosen and not confirmed yet: question → a candidate's id, or `new`. */
export type Choices = Readonly<Record<string, string>>;

/** Chooses for one question; a record that was chosen for another one is not the other's any more. */
export function withChoice(choices: Choices, id: string, answer: string): Choices {
  const others = Object.entries(choices).filter(
    ([other, chosen]) => other !== id && (answer === 'new' || chosen !== answer),
  );
  return { ...Object.fromEntries(others), [id]: answer };
}

/** Forgets what was chosen for a question. */
export function withoutChoice(choices: Choices, id: string): Choices {
  return Object.fromEntries(Object.entries(choices).filter(([other]) => other !== id));
}

/** Ids of the candidates that are chosen for another question already. */
export function takenByOthers({ id, candidates }: ListedQuestion, choices: Choices): Set<string> {
  const chosen = new Set(
    Object.entries(choices)
      .filter(([other]) => other !== id)
      .map(([, answer]) => answer),
  );
  return new Set(candidates.map((one) => one.id).filter((candidate) => chosen.has(candidate)));
}

/**
 * What is chosen for a question: what the person chose, else the one candidate who is left where there were more, as the others
 * went to other questions; empty where nothing is.
 * @param narrowed whether a candidate of it went to another question before.
 */
export function chosenAnswer(question: ListedQuestion, choices: Choices, narrowed: boolean): string {
  const chosen = choices[question.id];
  if (chosen !== undefined) return chosen;
  const taken = takenByOthers(question, choices);
  const left = question.candidates.filter(({ id }) => !taken.has(id));
  const [only] = left;
  return only && left.length === 1 && (narrowed || taken.size > 0) ? only.id : '';
}
