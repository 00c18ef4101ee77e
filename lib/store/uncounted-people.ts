import type { NuanqunDatabase } from './database';
import type { PersonRole } from './tables';

const uncounted: Exclude<PersonRole, 'member'>[] = ['own', 'staff', 'bot'];

/** Ids of an account's people whose messages do not count in any figure: the operator's own, staff and bots. */
export async function uncountedPeople(db: NuanqunDatabase, accountId: string): Promise<Set<string>> {
  return new Set((await uncountedRoles(db, accountId)).keys());
}

/** Person id → role, of an account's people who are no ordinary members. */
export async function uncountedRoles(
  db: NuanqunDatabase,
  accountId: string,
): Promise<Map<string, PersonRole>> {
  const found = await Promise.all(
    uncounted.map(async (role) => {
      const ids = await db.people.where('[accountId+role]').equals([accountId, role]).primaryKeys();
      return ids.map((id) => [id, role] as const);
    }),
  );
  return new Map(found.flat());
}
