import { syllables } from './readings';

/**
 * What many speakers do not tell apart, each brought to one form: zh/z, ch/c, sh/s; n/l and f/h at the beginning; -ng/-n at the
 * end; v (ü) after j, q, x, y, l and n.
 */
function leveled(syllable: string): string {
  return syllable
    .replace(/^([zcs])h/u, '$1')
    .replace(/^n(?=.)/u, 'l')
    .replace(/^hu(?=[aei])/u, 'f')
    .replace(/^([jqxyln])v/u, '$1u')
    .replace(/ng$/u, 'n');
}

const groups = new Map<string, number>();
const groupOf = syllables.map((syllable) => {
  const form = leveled(syllable);
  const group = groups.get(form) ?? groups.size;
  groups.set(form, group);
  return group;
});

/** Whether two readings are easily taken for each other. */
export function soundNear(one: number, other: number): boolean {
  return groupOf[one] === groupOf[other];
}
