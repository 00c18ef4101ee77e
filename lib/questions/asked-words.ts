import { readQuotation } from '@/lib/chat/quotation';

/** Longer ways of asking are cut. */
const longest = 200;

/** The words in which a message asks, as a handbook would hold them: without the message that it quotes and whom it calls. */
export function askedWords(text: string): string {
  return (readQuotation(text)?.answer ?? text)
    .replaceAll(/(?<![\w.])@[^\s@\u2005]{1,40}(?:[\s\u2005]|$)/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .slice(0, longest);
}
