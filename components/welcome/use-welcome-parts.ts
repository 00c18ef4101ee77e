import { useState } from 'react';
import { promptText } from '@/lib/introductions/form';
import type { GroupWelcome } from '@/lib/panel/read-group-welcome';
import type { WelcomePart } from '@/lib/store/tables';
import type { WelcomePlan } from '@/lib/store/welcome-plans';

/** What can follow a welcome, and whether it does. Each text is empty where there is nothing to attach. */
export interface WelcomeParts {
  rules: string;
  form: string;
  question: string;
  isOn: (part: WelcomePart) => boolean;
  setOn: (part: WelcomePart, on: boolean) => void;
  /** Asks another of the group's questions this time. */
  nextQuestion: () => void;
  /** The texts that follow, in their order: the question last, as it is what is to be answered. */
  attached: string[];
  asksQuestion: boolean;
}

/** @param onAttach keeps what is attached for the next time. */
export function useWelcomeParts(
  { plan, form }: GroupWelcome,
  onAttach: (plan: WelcomePlan) => void,
): WelcomeParts {
  const [skipped, setSkipped] = useState(0);
  const { questionsAsked, ...kept } = plan;
  const { rules, questions } = kept;
  const texts = {
    rules,
    form: form ? promptText(form) : '',
    question: questions[(questionsAsked + skipped) % Math.max(1, questions.length)] ?? '',
  };
  const isOn = (part: WelcomePart) => kept.attached.includes(part);
  const order = ['rules', 'form', 'question'] as const;
  return {
    ...texts,
    isOn,
    setOn: (part, on) => {
      const others = kept.attached.filter((one) => one !== part);
      onAttach({ ...kept, attached: on ? [...others, part] : others });
    },
    nextQuestion: () => setSkipped(skipped + 1),
    attached: order.filter(isOn).map((part) => texts[part]),
    asksQuestion: isOn('question') && texts.question !== '',
  };
}
