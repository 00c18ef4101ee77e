const quotes: readonly (readonly [open: string, close: string])[] = [
  ['"', '"'],
  ['“', '”'],
  ['「', '」'],
];

const selves = ['你', '您', 'You', 'you'];

/** True where a notice speaks of the operator, or puts the name between quotes: then it is plain where the name ends. */
export function isCertainName(written: string): boolean {
  return (
    selves.includes(written) ||
    written.startsWith('你和"') ||
    written.startsWith('你和“') ||
    quotesOf(written) !== null
  );
}

/** A name without the quotes and white space around it; 你 for the operator in any language. */
export function nameOf(written: string): string {
  if (selves.includes(written)) return '你';
  return quotesOf(written) === null ? written.trim() : written.slice(1, -1).trim();
}

/**
 * The names in a list. Where each name has quotes of its own the list is cut between them, else at 、 or, where there is none
 * between quotes, as in English, at a comma and space.
 * @returns without empty ones; 你 for the operator.
 */
export function namesOf(written: string): string[] {
  const self = /^(?:你和|you and )/u.exec(written)?.[0];
  if (self !== undefined) return ['你', ...namesOf(written.slice(self.length))];
  return cutList(written).filter((name) => name !== '');
}

function cutList(written: string): string[] {
  const pair = quotesOf(written);
  if (pair === null) return written.split(written.includes(', ') ? ', ' : '、').map(nameOf);
  const between = ['、', '和'].map((mark) => pair[1] + mark + pair[0]).find((some) => written.includes(some));
  return nameOf(written)
    .split(between ?? '、')
    .map((name) => name.trim());
}

function quotesOf(written: string): readonly [string, string] | null {
  if (written.length < 2) return null;
  return quotes.find(([open, close]) => written.startsWith(open) && written.endsWith(close)) ?? null;
}
