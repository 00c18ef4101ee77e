/** What WeChat puts behind a mentioned name: a four-per-em space. */
const MENTION_END = '\u2005';

/**
 * A name as a mention in the text of a message. From the web it notifies nobody; it reads as a mention.
 * @param name the name that everybody in the group sees (see publicName), never a private remark.
 * @returns `@`, the name on one line, and U+2005; empty where there is no name.
 */
export function mention(name: string): string {
  const line = name.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line === '' ? '' : `@${line}${MENTION_END}`;
}

/**
 * A name after an @ as plain text, to be pasted on a phone: there a mention only comes from typing @ and picking the name.
 * @returns `@`, the name on one line, and a space; empty where there is no name.
 */
export function mentionToType(name: string): string {
  return mention(name).replace(MENTION_END, ' ');
}

/** Whether a text says a name as a mention. */
export function holdsMention(text: string): boolean {
  return text.includes(MENTION_END);
}
