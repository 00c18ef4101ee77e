/** Where one is on the page of tags and rules; kept in the address, so that the browser's way back works. */
export type TagsPlace =
  | { kind: 'tags' }
  | { kind: 'rules' }
  /** An empty id is a rule that is not made yet. */
  | { kind: 'edit' | 'preview' | 'hits'; ruleId: string };

const rulePlaces = ['edit', 'preview', 'hits'] as const;

/** The part of the address that leads there. */
export function hashOf(place: TagsPlace): string {
  return 'ruleId' in place ? `#${place.kind}/${encodeURIComponent(place.ruleId)}` : `#${place.kind}`;
}

/** The place that an address leads to; the tags where it leads nowhere. */
export function placeOf(hash: string): TagsPlace {
  const [name = '', ruleId = ''] = hash.replace('#', '').split('/');
  const kind = rulePlaces.find((one) => one === name);
  if (kind) return { kind, ruleId: decodeURIComponent(ruleId) };
  return { kind: name === 'rules' ? 'rules' : 'tags' };
}
