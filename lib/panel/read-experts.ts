import type { PanelExpert } from '@/lib/panel/panel-expert';
import { orderExperts } from '@/lib/spotlight/next-expert';
import { turnsOf } from '@/lib/spotlight/turns';
import type { NuanqunDatabase } from '@/lib/store/database';

/**
 * All experts, whose turn it is first, with the names that they carry in the open group. Made for a live query.
 * @param groupId empty where no group is open: then everybody counts as present. @param now ms since 1970.
 */
export async function readExperts(
  db: NuanqunDatabase,
  groupId: string,
  now = Date.now(),
): Promise<PanelExpert[]> {
  const experts = (await db.experts.toArray()).filter((expert) => !expert.deletedAt);
  const personIds = experts.map(({ personId }) => personId);
  const keys = personIds.map((personId) => [groupId, personId] as [string, string]);
  const [people, memberships, spotlights, known] = await Promise.all([
    db.people.bulkGet(personIds),
    db.memberships.bulkGet(keys),
    db.spotlights.where('personId').anyOf(personIds).toArray(),
    db.memberships.where('[groupId+personId]').between([groupId, ''], [groupId, '\uffff']).count(),
  ]);
  const turns = turnsOf(spotlights, now);
  const shown = experts.map(({ id, personId, topics, lastSpotlightAt }, index) => {
    const membership = memberships[index];
    const person = {
      nickname: people[index]?.nickname ?? '',
      remark: people[index]?.remark ?? '',
      groupNickname: membership?.groupNickname ?? '',
    };
    const present = membership !== undefined && membership.leftAt === 0;
    const { asked, answered } = turns.get(personId) ?? { asked: 0, answered: 0 };
    const inGroup = known === 0 || present;
    return { id, personId, topics, lastSpotlightAt, asked, answered, person, inGroup };
  });
  return orderExperts(shown);
}
