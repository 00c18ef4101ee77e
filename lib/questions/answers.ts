import type { MessageKind } from '@/lib/chat/message';
import { namesIn } from '@/lib/chat/names-in-text';
import { quotes, readQuotation } from '@/lib/chat/quotation';
import { saysSomething } from './says-something';

/** How a message shows that it answers: it quotes the question, it calls who asked, or it only comes soon after. */
export type AnswerSign = 'quoted' | 'mentioned' | 'replied';

/** A question as far as finding its answer needs. */
export interface Asked {
  id: string;
  personId: string;
  /** ms. */
  time: number;
  text: string;
  /** What the chat may call who asked. */
  names: readonly string[];
  open: boolean;
}

export interface Said {
  id: string;
  personId: string;
  /** ms. */
  time: number;
  kind: MessageKind;
  text: string;
  /** What it asks itself, where it asks something. */
  asks: Asked | null;
  /** Whether a program said it. */
  byBot: boolean;
}

export interface Answer {
  questionId: string;
  messageId: string;
  personId: string;
  time: number;
  sign: AnswerSign;
}

const minute = 60_000;
/** Who answers without naming anybody does so within this time; ms. */
const soon = 10 * minute;
/** Whoever is called by name later than this is called for something else; ms. */
const sameTalk = 24 * 60 * minute;

/**
 * Which open questions messages answer, as far as can be told. That somebody says something soon after a question, and nobody
 * asked in between, may be an answer (`replied`): it is a guess, and to be worded as one.
 * @param asked questions known before, oldest first. @param said messages that came after them, oldest first.
 */
export function answersAmong(asked: readonly Asked[], said: readonly Said[]): Answer[] {
  const all = [...asked];
  const answered = new Map<string, Answer>();
  for (const message of said) {
    const reading = readAnswer(message);
    all.forEach((question, index) => {
      if (!question.open || answered.has(question.id)) return;
      const sign = answerSign(reading, question, () => othersAsked(all, index));
      if (!sign) return;
      const { id: messageId, personId, time } = message;
      answered.set(question.id, { questionId: question.id, messageId, personId, time, sign });
    });
    if (message.asks) all.push(message.asks);
  }
  return [...answered.values()];
}

/** Whether somebody else asked something after a question. */
function othersAsked(all: readonly Asked[], index: number): boolean {
  return all.slice(index + 1).some(({ personId }) => personId !== all[index]?.personId);
}

/** A message as far as it may answer. */
interface Reading {
  message: Said;
  /** The words that it quotes; null where it quotes none. */
  quoted: string | null;
  /** Whom it calls by @. */
  called: string[];
}

function readAnswer(message: Said): Reading {
  const quotation = readQuotation(message.text);
  const called = namesIn(quotation?.answer ?? message.text, 'message');
  return { message, quoted: quotation?.words ?? null, called };
}

/** @param askedSince whether somebody else asked between the question and the message. */
function answerSign(
  { message, quoted, called }: Reading,
  question: Asked,
  askedSince: () => boolean,
): AnswerSign | null {
  const after = message.time - question.time;
  if (message.personId === '' || message.personId === question.personId || after < 0) return null;
  if (quoted !== null) return quotes(quoted, question.text) && !asksBack(message) ? 'quoted' : null;
  if (called.length > 0) {
    const isCalled = called.some((name) => question.names.includes(name));
    return isCalled && after <= sameTalk && !asksBack(message) ? 'mentioned' : null;
  }
  return after <= soon && mayAnswer(message) && !askedSince() ? 'replied' : null;
}

/** Who names somebody and only asks what they mean has not answered. */
function asksBack({ asks, text }: Said): boolean {
  return asks !== null && /[?？]\s*$/u.test(text);
}

const wordless: readonly MessageKind[] = ['sticker', 'red-packet', 'notice', 'other'];

function mayAnswer({ kind, text, asks, byBot }: Said): boolean {
  if (byBot || asks || wordless.includes(kind)) return false;
  if (kind !== 'text') return true;
  return saysSomething(text);
}
