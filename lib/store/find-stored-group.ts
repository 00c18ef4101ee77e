import { uniqueGroupByName } from '../identity/unique-group-by-name';
import type { NuanqunDatabase } from './database';
import type { SessionLinks } from './session-links';
import type { GroupRow } from './tables';

/**
 * The stored group that a group which turned up in this login must be: the only one of its name among the stored groups
 * that nothing of this login stands for yet, where no other group of this login carries the name. Else undefined.
 */
export async function findStoredGroup(
  db: NuanqunDatabase,
  links: SessionLinks,
  accountId: string,
  name: string,
): Promise<string | undefined> {
  if (!name) return undefined;
  const groups = await db.groups.where('accountId').equals(accountId).toArray();
  const isPresent = (group: GroupRow): boolean => links.isGroupLinked(group.id);
  const known = groups.filter((group) => !isPresent(group));
  const present = groups.filter(isPresent).map((group) => ({ sessionId: group.id, name: group.name }));
  const asked = { sessionId: 'asked', name };
  return uniqueGroupByName(known, [...present, asked], name) ?? undefined;
}
