import { answerWords } from '@/lib/questions/answer-words';
import { askedWords } from '@/lib/questions/asked-words';
import type { MessageRow } from '@/lib/store/tables';

/** What goes into the handbook of messages. */
export interface Kept {
  /** The ways in which it was asked. */
  asked: string[];
  /** Empty where there is none. */
  answer: string;
  /** The message to come back to. */
  messageId: string;
}

/** Of several messages all but the answer are ways of asking. @param messages newest first. @param answerId empty for none. */
export function keptOf(messages: readonly MessageRow[], answerId: string): Kept {
  const answer = messages.find(({ id }) => id === answerId);
  const asked = messages.filter((one) => one !== answer).map(({ text }) => askedWords(text));
  return {
    asked: asked.filter((words) => words !== '').toReversed(),
    answer: answer ? answerWords(answer.text) : '',
    messageId: messages[0]?.id ?? '',
  };
}
