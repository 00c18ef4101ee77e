import type { KnownNames } from '@/lib/history-import/match-names';
import type { NuanqunDatabase } from '@/lib/store/database';

/** Everybody of a group by their names, with the operator; and whom names stood for in earlier imports of it. */
export interface NamesOfGroup {
  people: KnownNames[];
  before: Map<string, string>;
}

/** Reads whom the names of a copy may stand for. */
export function readNamesOfGroup(db: NuanqunDatabase, groupId: string): Promise<NamesOfGroup> {
  return db.transaction('r', db.groups, db.memberships, db.people, db.imports, async () => {
    const group = await db.groups.get(groupId);
    const memberships = await db.memberships.where('groupId').equals(groupId).toArray();
    const own = await db.people
      .where('[accountId+role]')
      .equals([group?.accountId ?? '', 'own'])
      .toArray();
    const nicknames = new Map(memberships.map(({ personId, groupNickname }) => [personId, groupNickname]));
    const found = await db.people.bulkGet([...new Set([...nicknames.keys(), ...own.map(({ id }) => id)])]);
    const people = found.flatMap((person) => {
      if (!person) return [];
      const { id, nickname, remark, role, names } = person;
      const here = names.filter((seen) => seen.kind !== 'group-nickname' || seen.groupId === groupId);
      return [
        {
          personId: id,
          nickname,
          remark,
          groupNickname: nicknames.get(id) ?? '',
          former: here.map(({ name }) => name),
          isOwn: role === 'own',
        },
      ];
    });
    const earlier = await db.imports.where('groupId').equals(groupId).sortBy('at');
    const decided = earlier.flatMap(({ names }) => names.filter(({ personId }) => personId !== ''));
    return { people, before: new Map(decided.map(({ name, personId }) => [name, personId])) };
  });
}
