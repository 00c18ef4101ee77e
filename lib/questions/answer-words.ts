import { readQuotation } from '@/lib/chat/quotation';

/** The words of an answer, as a handbook would hold them: without the message that it quotes and whom it calls at its beginning. */
export function answerWords(text: string): string {
  return (readQuotation(text)?.answer ?? text)
    .replace(/^(?:\s*@[^\s@\u2005]{1,40}(?:[\s\u2005]|$))+/u, '')
    .trim();
}
