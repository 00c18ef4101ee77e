import type { NuanqunDatabase } from './database';
import type { PersonRole } from './tables';

/**
 * Says what somebody is in the operator's groups. The operator's own person keeps its role.
 * @returns whether anything changed.
 */
export function setRole(
  db: NuanqunDatabase,
  { personId, role }: { personId: string; role: Exclude<PersonRole, 'own'> },
): Promise<boolean> {
  return db.transaction('rw', db.people, async () => {
    const person = await db.people.get(personId);
    if (!person || person.role === 'own' || person.role === role) return false;
    await db.people.update(personId, { role });
    return true;
  });
}
