/** A message with the message that it answers. */
export interface Quotation {
  /** Who is quoted, as the chat calls them. */
  name: string;
  words: string;
  /** What is said about it. */
  answer: string;
}

/** The answer to a message begins with that message: `「name：words」`, a line of dashes, the answer. */
const quotation = /^「([^」]{1,200}?)[：:]([\s\S]*?)」\n(?:- ){3,}-?\n?/u;

/** Takes a message apart that quotes another; null where it quotes none. */
export function readQuotation(text: string): Quotation | null {
  const [whole, name = '', words] = quotation.exec(text) ?? [];
  return whole === undefined || words === undefined
    ? null
    : { name, words, answer: text.slice(whole.length) };
}

/** Whether quoted words are those of a message; of a long one only the beginning is quoted. */
export function quotes(words: string, text: string): boolean {
  const quoted = folded(words.replace(/…$/u, ''));
  return quoted.length > 1 && folded(readQuotation(text)?.answer ?? text).startsWith(quoted);
}

function folded(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}
