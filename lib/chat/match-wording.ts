import type { Hole } from './notice-wordings';

/** What stands in the holes of a wording, as written. */
export type Filled = Partial<Record<Hole, string>>;

/**
 * Lays words with holes such as `{by}邀请{list}加入了群聊` over a text and gives every way in which they fit; where names
 * hold the words between two holes there are several, that with the shortest first hole first.
 * @param words with at most two holes, which do not touch.
 */
export function* matchWording(text: string, words: string): Generator<Filled> {
  const parts = words.split(/\{(\w+)\}/u);
  const [start = '', end = ''] = [parts.at(0), parts.length > 1 ? parts.at(-1) : ''];
  if (text.length < start.length + end.length || !text.startsWith(start) || !text.endsWith(end)) return;
  const inner = text.slice(start.length, text.length - end.length);
  const [, first, between, second] = parts;
  if (first === undefined) {
    if (inner === '') yield {};
  } else if (between === undefined || second === undefined) {
    yield { [first]: inner.trim() };
  } else {
    yield* bothHoles(inner, first, between, second);
  }
}

function* bothHoles(inner: string, first: string, between: string, second: string): Generator<Filled> {
  for (let at = inner.indexOf(between); at !== -1; at = inner.indexOf(between, at + 1)) {
    yield { [first]: inner.slice(0, at).trim(), [second]: inner.slice(at + between.length).trim() };
  }
}
