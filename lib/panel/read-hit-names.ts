import { nameForOperator } from '@/lib/panel/panel-member';
import type { NuanqunDatabase } from '@/lib/store/database';

/** Whom a rule found, in words. */
export interface HitNames {
  /** As the operator calls them; empty where they have no name. */
  person: string;
  group: string;
}

/** The names of these people and groups, in the order given. */
export async function readHitNames(
  db: NuanqunDatabase,
  hits: { personId: string; groupId: string }[],
): Promise<HitNames[]> {
  const keys = hits.map(({ groupId, personId }) => [groupId, personId] as [string, string]);
  const [people, memberships, groups] = await Promise.all([
    db.people.bulkGet(hits.map(({ personId }) => personId)),
    db.memberships.bulkGet(keys),
    db.groups.bulkGet(hits.map(({ groupId }) => groupId)),
  ]);
  return hits.map((_, index) => {
    const { nickname = '', remark = '' } = people[index] ?? {};
    const groupNickname = memberships[index]?.groupNickname ?? '';
    return { person: nameForOperator({ nickname, remark, groupNickname }), group: groups[index]?.name ?? '' };
  });
}
