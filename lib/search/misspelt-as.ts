import { misspelling } from './misspelling';
import { syllables } from './readings';

/** More than one slip in a syllable makes another syllable of it. */
const mostSlips = 1.1;
/** Pieces of what was typed of late, kept because the next keystroke brings most of them again. */
const mostKept = 4000;
const kept = new Map<string, ReadonlyMap<number, number>>();

/** Readings by themselves and by each form that lacks one letter. */
const byShortened = new Map<string, number[]>();
for (const [reading, syllable] of syllables.entries()) {
  for (const form of shortened(syllable)) {
    const known = byShortened.get(form);
    if (known) known.push(reading);
    else byShortened.set(form, [reading]);
  }
}

/** The readings that letters may stand for, in full or with one slip, each with its cost (misspelling.ts). */
export function misspeltAs(typed: string): ReadonlyMap<number, number> {
  let found = kept.get(typed);
  if (!found) {
    found = find(typed);
    if (kept.size >= mostKept) kept.clear();
    kept.set(typed, found);
  }
  return found;
}

function find(typed: string): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const form of shortened(typed)) {
    for (const reading of byShortened.get(form) ?? []) {
      if (found.has(reading)) continue;
      const syllable = syllables[reading]!;
      const cost = misspelling(typed, syllable);
      if (cost <= mostSlips && cost < syllable.length / 2) found.set(reading, cost);
    }
  }
  return found;
}

/** Whatever is one letter more, less, another or swapped shares one of these. */
function shortened(letters: string): Set<string> {
  const forms = new Set([letters]);
  for (let at = 0; at < letters.length; at++) forms.add(letters.slice(0, at) + letters.slice(at + 1));
  return forms;
}
