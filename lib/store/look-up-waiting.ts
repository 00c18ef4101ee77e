import type { WaitingRows } from '../messages/question-messages';
import type { NuanqunDatabase } from './database';
import { openQuestions } from './recent-questions';
import type { AskedQuestionRow, MembershipRow, NoticeRow, PersonRow } from './tables';
import { uncountedPeople } from './uncounted-people';
import { waitingNewcomers } from './waiting-newcomers';

/** A list and a notice may tell of one coming this long apart; ms. See with-join.ts. */
const sameJoin = 2 * 60_000;

/** Which rows of a group's chat wait for the operator: open questions, and notices of newcomers whom nobody has welcomed. */
export function lookUpWaiting(db: NuanqunDatabase, groupId: string, now = Date.now()): Promise<WaitingRows> {
  const tables = [
    db.askedQuestions,
    db.snippets,
    db.groups,
    db.people,
    db.memberships,
    db.notices,
    db.messages,
  ];
  return db.transaction('r', tables, async () => {
    const [questions, joins] = await Promise.all([
      openQuestions(db, groupId, now),
      waitingJoins(db, groupId, now),
    ]);
    return { questions: await withBestEntries(db, questions), joins };
  });
}

async function withBestEntries(
  db: NuanqunDatabase,
  questions: AskedQuestionRow[],
): Promise<WaitingRows['questions']> {
  const ids = [...new Set(questions.flatMap(({ fitting }) => fitting))];
  const entries = (await db.snippets.bulkGet(ids)).filter((entry) => entry && !entry.deletedAt);
  const titles = new Map(entries.map((entry) => [entry?.id, entry?.title ?? '']));
  return questions.map(({ id, fitting }) => {
    const living = fitting.filter((entryId) => titles.has(entryId));
    return { id, fitting: living.length, best: titles.get(living[0]) ?? '' };
  });
}

/** The words of the notices that tell of the coming of somebody who waits. */
async function waitingJoins(db: NuanqunDatabase, groupId: string, now: number): Promise<string[]> {
  const group = await db.groups.get(groupId);
  const waiting = (await waitingNewcomers(db, groupId, now)).filter(({ joinedHow }) => joinedHow !== 'list');
  if (!group || waiting.length === 0) return [];
  const uncounted = await uncountedPeople(db, group.accountId);
  const members = waiting.filter(({ personId }) => !uncounted.has(personId));
  const since = Math.min(...members.map(({ joinedAt }) => joinedAt)) - sameJoin;
  const [people, notices] = await Promise.all([
    db.people.bulkGet(members.map(({ personId }) => personId)),
    db.notices.where('[groupId+time]').between([groupId, since], [groupId, []]).toArray(),
  ]);
  const theirs = notices.filter((notice) =>
    members.some((member, index) => tellsOf(notice, member, people[index])),
  );
  const messages = await db.messages.bulkGet(theirs.map(({ id }) => id));
  return messages.flatMap((message) => message?.text || []);
}

function tellsOf(
  { kind, time, names }: NoticeRow,
  { joinedAt, groupNickname }: MembershipRow,
  person: PersonRow | undefined,
): boolean {
  const isTheirs = kind === 'join' && Math.abs(time - joinedAt) <= sameJoin;
  return (
    isTheirs && [groupNickname, person?.nickname, person?.remark].some((name) => name && names.includes(name))
  );
}
