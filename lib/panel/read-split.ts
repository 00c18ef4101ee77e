import type { NuanqunDatabase } from '@/lib/store/database';

/** What is to be known before somebody is parted in two. */
export interface SplitStart {
  personId: string;
  name: string;
  /** ms since 1970; when the present login, or the last one, began. */
  loggedInAt: number;
  /** The operator's own record is one person. */
  isOwn: boolean;
}

/** Reads who is to be parted; null where nobody has this id. Made for a live query. */
export async function readSplit(db: NuanqunDatabase, personId: string): Promise<SplitStart | null> {
  const person = await db.people.get(personId);
  if (!person) return null;
  const account = await db.accounts.get(person.accountId);
  return {
    personId,
    name: person.remark || person.nickname,
    loggedInAt: account?.loggedInAt ?? 0,
    isOwn: person.role === 'own',
  };
}
