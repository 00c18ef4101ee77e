import { normalized } from './name-key';

/**
 * Tells after a new login which known group a present one is, by name alone: only where the name is not empty and
 * exactly one known group and exactly one present group carry it. Nothing is guessed; order does not matter.
 * @param name the present group's name.
 * @returns the known group's lasting id, or null.
 */
export function uniqueGroupByName(
  knownGroups: readonly { id: string; name: string }[],
  presentGroups: readonly { sessionId: string; name: string }[],
  name: string,
): string | null {
  const wanted = normalized(name);
  if (wanted === '') return null;
  const known = new Set(knownGroups.filter((group) => normalized(group.name) === wanted).map(({ id }) => id));
  const present = new Set(
    presentGroups.filter((group) => normalized(group.name) === wanted).map(({ sessionId }) => sessionId),
  );
  const [id] = known;
  return id !== undefined && known.size === 1 && present.size === 1 ? id : null;
}
