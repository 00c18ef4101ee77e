import type { BodyOfKey } from './include-entries';

/** Finds entries by their key, in any case. Of several with one key the first is taken; an empty key finds nothing. */
export function bodiesByKey(entries: readonly { key: string; body: string }[]): BodyOfKey {
  const bodies = new Map<string, string>();
  for (const { key, body } of entries) {
    const folded = key.toLowerCase();
    if (folded !== '' && !bodies.has(folded)) bodies.set(folded, body);
  }
  return (key) => bodies.get(key.toLowerCase());
}
