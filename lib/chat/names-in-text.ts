import { parseNotice } from './parse-notice';
import { readQuotation } from './quotation';

/** What stands in a text in place of a name that must not be kept. */
export const hiddenName = '…';

/** WeChat ends a mention with a four-per-em space; people who type it end it with any. */
const mentionEnd = '\u2005';
/** A mention is looked at up to so many spaces: names may hold some. */
const mostWords = 6;

interface Place {
  name: string;
  start: number;
  end: number;
}

/** Every part of a text that may be somebody's name: mentions and quotations in a message, any name in a notice. */
export function namesIn(text: string, kind: 'message' | 'notice'): string[] {
  return placesIn(text, kind).map(({ name }) => name);
}

/** Of each mention in a message whom it may mean, the shortest name first: names may hold spaces. */
export function mentionsIn(text: string): string[][] {
  return mentions(text).map((places) => places.map(({ name }) => name));
}

/**
 * A text without the names that are to be hidden, and without words that are quoted from their bearers. Names that stand
 * in a message without @ stay: they cannot be told from other words.
 */
export function withoutNames(
  text: string,
  kind: 'message' | 'notice',
  isHidden: (name: string) => boolean,
): string {
  const longestFirst = placesIn(text, kind).toSorted(
    (one, other) => other.end - other.start - (one.end - one.start),
  );
  const hidden: Place[] = [];
  for (const place of longestFirst) {
    const isFree = hidden.every(({ start, end }) => place.end <= start || place.start >= end);
    if (isFree && isHidden(place.name)) hidden.push(place);
  }
  return hidden
    .toSorted((one, other) => other.start - one.start)
    .reduce((rest, { start, end }) => rest.slice(0, start) + hiddenName + rest.slice(end), text);
}

function placesIn(text: string, kind: 'message' | 'notice'): Place[] {
  return kind === 'notice' ? placesInNotice(text) : [...quoted(text), ...mentioned(text)];
}

function quoted(text: string): Place[] {
  const quotation = readQuotation(text);
  if (!quotation) return [];
  const { name, words } = quotation;
  return [{ name, start: 1, end: name.length + words.length + 2 }];
}

function mentioned(text: string): Place[] {
  return mentions(text).flat();
}

/** Of each mention the places where a name may stand in it, the shortest first. */
function mentions(text: string): Place[][] {
  const found: Place[][] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    const start = at + 1;
    found.push(mentionEnds(text, start).map((end) => ({ name: text.slice(start, end), start, end })));
  }
  return found;
}

/** Where a name that begins here may end: at each space, and at the latest where the mention or the line does. */
function mentionEnds(text: string, start: number): number[] {
  const ends: number[] = [];
  for (let at = start; ends.length < mostWords; at++) {
    const isLast = at >= text.length || text[at] === '\n' || text[at] === mentionEnd;
    if (at > start && (isLast || text[at] === ' ')) ends.push(at);
    if (isLast) return ends;
  }
  return ends;
}

/** Names stand between quotes or list commas; names without either are where the wording says so. */
function placesInNotice(text: string): Place[] {
  const parts = [...text.matchAll(/"[^"]*"|“[^”]*”|「[^」]*」/gu)].map(({ 0: part, index }) => ({
    name: part.slice(1, -1).trim(),
    start: index + 1,
    end: index + part.length - 1,
  }));
  const pieces = [...text.matchAll(/[^"“”「」、，,：:\n]+/gu)].map(({ 0: piece, index }) => ({
    name: piece.trim(),
    start: index + piece.length - piece.trimStart().length,
    end: index + piece.trimEnd().length,
  }));
  const worded = namesOfNotice(text)
    .filter((name) => name !== '')
    .flatMap((name) => occurrences(text, name));
  return [...parts, ...pieces, ...worded].filter(({ name }) => name !== '');
}

function namesOfNotice(text: string): string[] {
  const notice = parseNotice(text);
  if (notice.kind === 'join') return [...notice.joined, notice.inviter];
  if (notice.kind === 'leave') return [...notice.left, notice.by];
  return notice.kind === 'other' ? [] : [notice.by];
}

/** @param name not empty. */
function occurrences(text: string, name: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
    places.push({ name, start: at, end: at + name.length });
  }
  return places;
}
