import type { NuanqunDatabase } from './database';
import type { PersonRole } from './tables';

const uncounted: PersonRole[] = ['own', 'staff', 'bot'];

/** Ids of an account's people whose messages do not count in any figure: the operator's own, staff and bots. */
export async function uncountedPeople(db: NuanqunDatabase, accountId: string): Promise<Set<string>> {
  const ids = await Promise.all(
    uncounted.map((role) => db.people.where('[accountId+role]').equals([accountId, role]).primaryKeys()),
  );
  return new Set(ids.flat());
}
