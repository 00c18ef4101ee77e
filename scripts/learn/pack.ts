import type { Asking } from './asking.ts';
import { dimensions } from './vectors.ts';

/** The module that lib/questions/learnt/table.ts unpacks. @param grams in the order of the rows, single characters first. */
export function written(
  grams: readonly string[],
  vectors: Float32Array,
  { weights, without }: Asking,
): string {
  const singles = grams.filter((gram) => gram.length === 1);
  const pairs = grams.slice(singles.length);
  const { values, scales } = inHalves(vectors);
  const askingScale = Math.max(...weights.map(Math.abs)) / 127;
  const asking = Uint8Array.from(weights, (weight) => 128 + Math.round(weight / askingScale));
  return `// Written by scripts/learn.ts.
export const dimensions = ${dimensions};
/** Grams of one character, then of two, one after another. */
export const singles = ${JSON.stringify(singles.join(''))};
export const pairs = ${JSON.stringify(pairs.join(''))};
/** In base64, as what follows: two numbers a byte. */
export const values = '${base64(values)}';
export const scales = '${base64(scales)}';
/** From −128 on, in units of \`askingScale\`. */
export const asking = '${base64(asking)}';
export const askingScale = ${askingScale};
export const askingWithout = ${without};
`;
}

/** Each row in units of its own, so that its largest number is 7; the units from 1 to 255, in what part of the largest. */
function inHalves(vectors: Float32Array): { values: Uint8Array; scales: Uint8Array } {
  const rows = vectors.length / dimensions;
  const largest = Array.from({ length: rows }, (_, row) =>
    vectors
      .subarray(row * dimensions, (row + 1) * dimensions)
      .reduce((most, one) => Math.max(most, Math.abs(one)), 0),
  );
  const most = largest.reduce((one, other) => Math.max(one, other), 0);
  const scales = Uint8Array.from(largest, (one) => Math.max(1, Math.round((255 * one) / most)));
  const half = (at: number) => {
    const unit = ((scales[Math.floor(at / dimensions)]! / 255) * most) / 7;
    return 8 + Math.max(-8, Math.min(7, Math.round(vectors[at]! / unit)));
  };
  const values = Uint8Array.from(
    { length: vectors.length / 2 },
    (_, at) => (half(2 * at) << 4) | half(2 * at + 1),
  );
  return { values, scales };
}

function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
