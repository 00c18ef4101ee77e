import { type ReactNode, useState } from 'react';
import { InputForm } from '@/components/panel/InputForm';
import type { InputTexts } from '@/lib/snippets/fill-template';
import type { EnteredInputs } from '@/lib/snippets/input-texts';
import type { PromptedInput } from '@/lib/snippets/template-part';

interface Question {
  inputs: PromptedInput[];
  /** Of the people in the group, as everybody sees them. */
  names: readonly string[];
  start: EnteredInputs;
  previewOf: (texts: InputTexts) => string;
}

/** Asks for what a text still needs; null where the person left. */
export type AskInputs = (question: Question) => Promise<EnteredInputs | null>;

/** Gives the way to ask, and the form, which is to stand somewhere on the page while something is asked. */
export function useInputForm(): { ask: AskInputs; form: ReactNode } {
  const [asked, setAsked] = useState<Question & { answer: (entered: EnteredInputs | null) => void }>();
  const ask: AskInputs = (question) =>
    new Promise((resolve) => {
      const answer = (entered: EnteredInputs | null) => {
        setAsked(undefined);
        resolve(entered);
      };
      setAsked({ ...question, answer });
    });
  if (!asked) return { ask, form: null };
  const { answer, ...question } = asked;
  return { ask, form: <InputForm {...question} onDone={answer} onLeave={() => answer(null)} /> };
}
