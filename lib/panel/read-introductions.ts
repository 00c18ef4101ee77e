import type { OnRecord } from '@/lib/introductions/proposal';
import { type PersonNames, personNames } from '@/lib/panel/person-names';
import type { NuanqunDatabase } from '@/lib/store/database';
import { factsOf } from '@/lib/store/facts';
import type { IntroductionRow } from '@/lib/store/tables';

/** A self-introduction with who said it, in which words, and what is known of them. */
export interface PanelIntroduction {
  row: IntroductionRow;
  names: PersonNames;
  text: string;
  onRecord: OnRecord;
}

/** All introductions of a group, newest first. Made for a live query. */
export async function readIntroductions(db: NuanqunDatabase, groupId: string): Promise<PanelIntroduction[]> {
  const rows = await db.introductions
    .where('[groupId+state]')
    .between([groupId, ''], [groupId, '\uffff'])
    .toArray();
  const personIds = rows.map(({ personId }) => personId);
  const [people, memberships, messages, facts] = await Promise.all([
    db.people.bulkGet(personIds),
    db.memberships.bulkGet(personIds.map((personId) => [groupId, personId] as [string, string])),
    db.messages.bulkGet(rows.map(({ id }) => id)),
    factsOf(db, personIds),
  ]);
  const all = rows.map((row, index) => ({
    row,
    names: personNames(people[index], memberships[index]),
    text: messages[index]?.text ?? '',
    onRecord: new Map(facts.get(row.personId)?.map((fact) => [fact.field, fact])),
  }));
  return all.sort((one, other) => other.row.time - one.row.time);
}

/** How many introductions of a group nobody has decided about. Made for a live query. */
export function countOpenIntroductions(db: NuanqunDatabase, groupId: string): Promise<number> {
  return db.introductions.where('[groupId+state]').equals([groupId, 'open']).count();
}
