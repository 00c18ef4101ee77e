/** Rows of a keyboard; keys that are neighbours in a row, or stand above each other, are easily taken for each other. */
const rows = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const neighbours = new Map<string, string>();
for (const [row, keys] of rows.entries())
  for (const [at, key] of keys.split('').entries())
    neighbours.set(
      key,
      [
        keys[at - 1],
        keys[at + 1],
        rows[row - 1]?.[at],
        rows[row - 1]?.[at + 1],
        rows[row + 1]?.[at],
        rows[row + 1]?.[at - 1],
      ].join(''),
    );

const farKey = 1;
const nearKey = 0.8;
const swapped = 0.8;
const doubled = 0.7;
/** Of what many speakers do not tell apart. */
const nearSound = 0.35;

/**
 * How far what was typed is from a syllable: 0 where they are the same, about 1 for each slip of a finger (a letter too much, one
 * too few, a wrong one, two swapped), less for near sounds (zh/z, ch/c, sh/s, -ng/-n, n/l, ü/u).
 */
export function misspelling(typed: string, syllable: string): number {
  const width = syllable.length + 1;
  const costs = new Float64Array(width * (typed.length + 1));
  for (let row = 0; row <= typed.length; row++) {
    for (let column = 0; column < width; column++) {
      if (row === 0 && column === 0) continue;
      costs[row * width + column] = cheapest(typed, syllable, row, column, (r, c) => costs[r * width + c]!);
    }
  }
  return costs[typed.length * width + syllable.length]!;
}

function cheapest(
  typed: string,
  syllable: string,
  row: number,
  column: number,
  before: (row: number, column: number) => number,
): number {
  let cost = Number.POSITIVE_INFINITY;
  const key = typed[row - 1];
  const letter = syllable[column - 1];
  if (key) cost = before(row - 1, column) + extra(key, typed[row - 2]);
  if (letter) cost = Math.min(cost, before(row, column - 1) + missing(letter, column, syllable));
  if (key && letter)
    cost = Math.min(cost, before(row - 1, column - 1) + (key === letter ? 0 : wrong(key, letter, column)));
  if (row > 1 && column > 1 && key === syllable[column - 2] && letter === typed[row - 2])
    cost = Math.min(cost, before(row - 2, column - 2) + swapped);
  return cost;
}

function extra(key: string, before: string | undefined): number {
  if (key === before) return doubled;
  const isNear = (key === 'h' && /[zcs]/u.test(before ?? '')) || (key === 'g' && before === 'n');
  return isNear ? nearSound : farKey;
}

function missing(letter: string, column: number, syllable: string): number {
  const isNear =
    (letter === 'h' && column === 2) || (letter === 'g' && column === syllable.length && column > 2);
  return isNear ? nearSound : farKey;
}

function wrong(key: string, letter: string, column: number): number {
  const both = key < letter ? key + letter : letter + key;
  if ((both === 'ln' && column === 1) || both === 'uv') return nearSound;
  return neighbours.get(letter)?.includes(key) ? nearKey : farKey;
}
