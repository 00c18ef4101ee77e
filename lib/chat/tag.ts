/** A tag or comment as it stands in markup. */
export interface Tag {
  /** In lower case; empty for a closing tag, a comment and the like. */
  name: string;
  /** Attribute name in lower case → value as written; of several with one name the first. */
  attributes: ReadonlyMap<string, string>;
  /** Where the markup goes on after it; the end of the markup where the tag is never closed. */
  end: number;
}

const opening = /<([a-z][^\s/>]*)/iuy;
const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)("?)|'([^']*)('?)|([^\s>"'][^\s>]*)?))?/uy;

/**
 * Reads the tag that begins at `at` the way a browser does: a `>` inside a quoted value does not end it. Every character is
 * looked at once, and the tag takes all it looked at, so that reading a whole text stays linear.
 * @returns null where the `<` there begins no tag and is text.
 */
export function readTag(markup: string, at: number): Tag | null {
  opening.lastIndex = at;
  const name = opening.exec(markup)?.[1];
  if (name !== undefined) return readAttributes(markup, name.toLowerCase(), opening.lastIndex);
  if (markup.startsWith('<!--', at)) return nameless(endAfter(markup, '-->', at + 4));
  return /^<(?:[!?]|\/[a-z])/iu.test(markup.slice(at, at + 3)) ? nameless(endAfter(markup, '>', at)) : null;
}

function readAttributes(markup: string, name: string, from: number): Tag {
  const attributes = new Map<string, string>();
  attribute.lastIndex = from;
  let at = from;
  for (let match = attribute.exec(markup); match !== null; match = attribute.exec(markup)) {
    at = attribute.lastIndex;
    const key = (match[1] ?? '').toLowerCase();
    if (!attributes.has(key)) attributes.set(key, match[2] ?? match[4] ?? match[6] ?? '');
  }
  return { name, attributes, end: endAfter(markup, '>', at) };
}

function nameless(end: number): Tag {
  return { name: '', attributes: new Map(), end };
}

function endAfter(markup: string, mark: string, from: number): number {
  const at = markup.indexOf(mark, from);
  return at === -1 ? markup.length : at + mark.length;
}
