/** The parts of the page that are about one group, and those about all of them. */
const kindsOfOne = ['group', 'goals', 'review'] as const;
const kindsOfAll = ['all', 'history'] as const;

/** Where one is on the page of all groups; kept in the address, so that the browser's way back works. */
export type GroupPlace =
  | { kind: (typeof kindsOfAll)[number] }
  /** `groupId` is empty where none is chosen yet. */
  | { kind: (typeof kindsOfOne)[number]; groupId: string };

export type GroupPlaceKind = GroupPlace['kind'];

/** Stands for all groups together where a group's id does; only a review is of them. */
export const allTogether = 'all';

/** The place that an address leads to; null where it leads nowhere. */
export function placeOf(hash: string): GroupPlace | null {
  const [kind = '', id = ''] = hash.replace(/^#/u, '').split('/');
  const ofAll = kindsOfAll.find((one) => one === kind);
  if (ofAll) return { kind: ofAll };
  const ofOne = kindsOfOne.find((one) => one === kind);
  return ofOne ? { kind: ofOne, groupId: decoded(id) } : null;
}

/** The address of a place, from `#` on. */
export function hashOf(place: GroupPlace): string {
  if (!('groupId' in place) || place.groupId === '') return `#${place.kind}`;
  return `#${place.kind}/${encodeURIComponent(place.groupId)}`;
}

/** A place of one kind, keeping the group where it is about one. */
export function placeOfKind(kind: GroupPlaceKind, groupId: string): GroupPlace {
  if (kind === 'all' || kind === 'history') return { kind };
  return { kind, groupId: groupId === allTogether && kind !== 'review' ? '' : groupId };
}

/** An address that somebody typed may be no encoded text at all. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
