import { emojiOf } from './emoji';
import { readEntity, withoutEntities } from './entity';
import { readTag, type Tag } from './tag';

/**
 * The text that the page's markup shows: `<br>` is a line feed, emoji elements are their Unicode characters, a face of
 * the page's own is its name in brackets such as [微笑], character references are replaced once, and of other tags only
 * what stands between them is kept. Nothing is parsed as a document, so nothing in it can run or load.
 * One pass; the time grows with the length alone, whatever is in it.
 * @param limit UTF-16 units after which the text is cut; a character of two units is never cut in half.
 */
export function plainText(markup: string, limit = 5_000): string {
  let text = '';
  let at = 0;
  while (at < markup.length && text.length <= limit) {
    const next = nextMark(markup, at, limit);
    const piece = next > at ? { text: markup.slice(at, next), end: next } : readMark(markup, at);
    text += piece.text;
    at = piece.end;
  }
  return cut(text, limit);
}

/** Where the next `<` or `&` stands; no further than the text could still be used. */
function nextMark(markup: string, from: number, limit: number): number {
  const furthest = Math.min(markup.length, from + Math.max(0, limit) + 1);
  let at = from;
  while (at < furthest && markup[at] !== '<' && markup[at] !== '&') at += 1;
  return at;
}

function readMark(markup: string, at: number): { text: string; end: number } {
  if (markup[at] === '&') return readEntity(markup, at) ?? { text: '&', end: at + 1 };
  const tag = readTag(markup, at);
  return tag === null ? { text: '<', end: at + 1 } : { text: textOf(tag), end: tag.end };
}

function textOf({ name, attributes }: Tag): string {
  if (name === 'br') return '\n';
  if (name !== 'img' && name !== 'span') return '';
  const className = attributes.get('class') ?? '';
  if (name === 'img' && /(?:^|\s)qqemoji/u.test(className)) return faceOf(attributes.get('text') ?? '');
  return emojiOf(className);
}

/** The page writes a face as its name in brackets followed by "_web". */
function faceOf(text: string): string {
  return withoutEntities(text).replace(/_web$/u, '');
}

function cut(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const splits = /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, limit - 1), limit + 1));
  return text.slice(0, Math.max(0, splits ? limit - 1 : limit));
}
