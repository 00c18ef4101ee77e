import { callsOf } from '../response/calls';
import type { Offer } from '../response/reaction';
import type { NuanqunDatabase } from './database';
import { calledNames } from './recent-questions';
import type { OccasionRow } from './tables';

/** An occasion as far as finding reactions needs. */
export type OpenOffer = Offer & { id: string; groupId: string };

/** What was offered, with its words; of one whose message has no words any more nothing is given. */
export async function offersOf(db: NuanqunDatabase, occasions: OccasionRow[]): Promise<OpenOffer[]> {
  const [messages, people] = await Promise.all([
    db.messages.bulkGet(occasions.map(({ id }) => id)),
    db.people.bulkGet(occasions.map(({ personId }) => personId)),
  ]);
  return occasions.flatMap(({ id, groupId, kind, time }, index) => {
    const { text = '', personId = '' } = messages[index] ?? {};
    if (text === '') return [];
    return [
      { id, groupId, kind, time, personId, text, names: calledNames(people[index]), calls: callsOf(text) },
    ];
  });
}
