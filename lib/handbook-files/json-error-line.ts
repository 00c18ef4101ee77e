// A string of JSON may hold no control characters as they are.
const token =
  /\s*("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null|[[\]{},:])/uy;

type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end';

/** The line, from 1, on which a text stops being JSON: browsers tell it differently or not at all. The last line where it only ends too soon. */
export function jsonErrorLine(text: string): number {
  return text.slice(0, jsonErrorAt(text)).split('\n').length;
}

function jsonErrorAt(text: string): number {
  const end = text.trimEnd().length;
  const open: ('{' | '[')[] = [];
  let expected: Expected = 'value';
  let at = 0;
  while (at < end) {
    token.lastIndex = at;
    const [whole = '', word = ''] = token.exec(text) ?? [];
    const next: Expected | undefined = word === '' ? undefined : after(word, expected, open);
    if (!next) return at + text.slice(at, end).search(/\S/u);
    expected = next;
    at += whole.length;
  }
  return end;
}

/** What must come next; undefined where the word does not belong there. `open` is brought up to date. */
function after(word: string, expected: Expected, open: ('{' | '[')[]): Expected | undefined {
  const isValue = expected === 'value' || expected === 'value-or-end';
  const isEnd = expected.endsWith('end');
  const inside = open.at(-1);
  if (word === '{' || word === '[') {
    if (!isValue) return undefined;
    open.push(word);
    return word === '{' ? 'key-or-end' : 'value-or-end';
  }
  if (word === '}' || word === ']') {
    if (!isEnd || inside !== (word === '}' ? '{' : '[')) return undefined;
    open.pop();
    return 'comma-or-end';
  }
  if (word === ',')
    return expected === 'comma-or-end' && inside ? (inside === '{' ? 'key' : 'value') : undefined;
  if (word === ':') return expected === 'colon' ? 'value' : undefined;
  if (isValue) return 'comma-or-end';
  return word.startsWith('"') && expected.startsWith('key') ? 'colon' : undefined;
}
