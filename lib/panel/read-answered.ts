import type { AnsweredQuestion } from '@/lib/spotlight/propose-experts';
import { presentRecords } from '@/lib/store/absorbed-people';
import type { NuanqunDatabase } from '@/lib/store/database';

const day = 24 * 60 * 60_000;
/** Texts are kept so long; days. */
const daysBack = 30;
/** The newest ones are looked at. */
const most = 500;

/** Whoever answered → the questions of others in a group that they answered, newest first. @param now ms since 1970. */
export async function readAnswered(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<Map<string, AnsweredQuestion[]>> {
  const recordOf = await presentRecords(db);
  const rows = await db.askedQuestions
    .where('[groupId+state+time]')
    .between([groupId, 'answered', now - daysBack * day], [groupId, 'answered', now], true, true)
    // The library's own: it is no array.
    // oxlint-disable-next-line unicorn/no-array-reverse
    .reverse()
    .limit(most)
    .toArray();
  const named = rows.filter(({ answeredBy }) => answeredBy !== '');
  const messages = await db.messages.bulkGet(named.map(({ id }) => id));
  const found = named.flatMap(({ id, answeredBy, answeredHow, answerId }, index) => {
    const text = messages[index]?.text ?? '';
    const isSure = answeredHow === 'quoted' || answeredHow === 'mentioned';
    return text ? [{ personId: recordOf(answeredBy), question: { id, text, answerId, isSure } }] : [];
  });
  const byPerson = Map.groupBy(found, ({ personId }) => personId);
  return new Map(
    [...byPerson].map(([personId, theirs]) => [personId, theirs.map(({ question }) => question)]),
  );
}
