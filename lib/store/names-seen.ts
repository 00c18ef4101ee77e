import type { NameSeen, PersonRow } from './tables';

/** More names than this are not kept; the ones seen longest ago go first. */
const mostNames = 40;
/** A name that is still carried is written again once an hour at most; ms. */
const seenStep = 60 * 60 * 1000;

/** Names with one more that was seen now; an empty one says nothing. The same array where nothing is worth writing. */
export function withName(
  names: NameSeen[],
  { kind, name, groupId }: Pick<NameSeen, 'kind' | 'name' | 'groupId'>,
  now: number,
): NameSeen[] {
  if (!name) return names;
  const isIt = (seen: NameSeen) => seen.kind === kind && seen.name === name && seen.groupId === groupId;
  const known = names.find(isIt);
  if (known && now - known.lastSeenAt < seenStep) return names;
  const others = names.filter((seen) => !isIt(seen));
  const added = { kind, name, groupId, firstSeenAt: known?.firstSeenAt ?? now, lastSeenAt: now };
  return [...others, added].toSorted((one, other) => one.lastSeenAt - other.lastSeenAt).slice(-mostNames);
}

/** The nicknames that somebody carried before the present one, newest last. */
export function formerNames({ names, nickname }: Pick<PersonRow, 'names' | 'nickname'>): string[] {
  const nicknames = names.filter(({ kind, name }) => kind === 'nickname' && name !== nickname);
  return [...new Set(nicknames.map(({ name }) => name))];
}
