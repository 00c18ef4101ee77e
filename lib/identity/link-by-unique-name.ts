import { type Names, nameKey } from './name-key';

/**
 * Tells after a new login who of the members present is whom of the people known in ONE group, by name alone.
 * A link is made only where the name (see name-key.ts) is not empty and belongs to exactly one known person and exactly
 * one member. Everybody else stays unlinked; nothing is guessed. Order does not matter. Somebody listed more than once
 * counts once when all their entries have one name, and is left unlinked when they differ.
 * @returns session id → lasting person id; no person occurs twice.
 */
export function linkByUniqueName({
  known,
  present,
}: {
  known: readonly (Names & { id: string })[];
  present: readonly (Names & { sessionId: string })[];
}): Map<string, string> {
  const personIds = uniqueIds(known.map((person) => [nameKey(person), person.id]));
  const sessionIds = uniqueIds(present.map((member) => [nameKey(member), member.sessionId]));
  const links = new Map<string, string>();
  for (const [key, sessionId] of sessionIds) {
    const personId = personIds.get(key);
    if (personId !== undefined) links.set(sessionId, personId);
  }
  return links;
}

/** Name → id, for the names that stand for one id only and the ids that go by one name only. */
function uniqueIds(entries: readonly (readonly [key: string, id: string])[]): Map<string, string> {
  const idsByKey = gathered(entries);
  const keysById = gathered(entries.map(([key, id]) => [id, key]));
  const unique = new Map<string, string>();
  for (const [key, ids] of idsByKey) {
    const [id] = ids;
    if (key !== '' && id !== undefined && ids.size === 1 && keysById.get(id)?.size === 1) unique.set(key, id);
  }
  return unique;
}

function gathered(entries: readonly (readonly [string, string])[]): Map<string, Set<string>> {
  const sets = new Map<string, Set<string>>();
  for (const [key, value] of entries) {
    const set = sets.get(key) ?? new Set();
    sets.set(key, set.add(value));
  }
  return sets;
}
