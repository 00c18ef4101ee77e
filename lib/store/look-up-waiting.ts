import type { WaitingRows } from '../messages/question-messages';
import type { NuanqunDatabase } from './database';
import { openQuestions } from './recent-questions';
import type { AskedQuestionRow, MembershipRow, NoticeRow, PersonRow } from './tables';
import { openUnclearJoins } from './unclear-joins';
import { uncountedPeople } from './uncounted-people';
import { waitingNewcomers, welcomePatience } from './waiting-newcomers';
import { sameJoin } from './with-join';

/** Which rows of a group's chat wait for the operator: open questions, and notices of newcomers whom nobody has welcomed. */
export function lookUpWaiting(db: NuanqunDatabase, groupId: string, now = Date.now()): Promise<WaitingRows> {
  const tables = [
    db.askedQuestions,
    db.snippets,
    db.groups,
    db.people,
    db.memberships,
    db.notices,
    db.unclearJoins,
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

/** The words of the notices that tell of the coming of somebody who waits, or of whom nobody knows yet who it is. */
async function waitingJoins(db: NuanqunDatabase, groupId: string, now: number): Promise<string[]> {
  const [known, unclear] = await Promise.all([
    noticesOfWaiting(db, groupId, now),
    openUnclearJoins(db, groupId, now - welcomePatience),
  ]);
  const ids = new Set([...known, ...unclear.map(({ id }) => id.slice(0, id.lastIndexOf('/')))]);
  const messages = await db.messages.bulkGet([...ids]);
  return messages.flatMap((message) => message?.text || []);
}

/** Ids of the notices that name a newcomer who waits for a welcome. */
async function noticesOfWaiting(db: NuanqunDatabase, groupId: string, now: number): Promise<string[]> {
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
  return notices
    .filter((notice) => members.some((member, index) => tellsOf(notice, member, people[index])))
    .map(({ id }) => id);
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
