import { dayOf } from '../activity/day';
import {
  type KnownAnswer,
  type SaidInGroup,
  type TalkLinks,
  talkLinks,
} from '../group-history/conversation-links';
import { type SeenDays, seenSince } from '../group-history/seen-days';
import { presentRecords } from './absorbed-people';
import type { NuanqunDatabase } from './database';
import { firstDayOf, groupCoverage } from './group-coverage';
import { calledNames } from './recent-questions';
import type { MembershipRow, PersonRow } from './tables';
import { uncountedPeople } from './uncounted-people';

const msADay = 24 * 60 * 60_000;
/** Today and so many days before it, as texts are kept for 30 days. */
const daysBack = 29;
const mostMessages = 3_000;
/** Messages read at a time, so that the page answers in between. */
const chunk = 500;

/** What somebody is called; `remark` is private. */
type TalkName = Pick<PersonRow, 'nickname' | 'remark'> & Pick<MembershipRow, 'groupNickname'>;

/** Who addressed whom in a group lately. */
export interface GroupTalk extends TalkLinks {
  /** When the oldest message that was looked at was said, ms since 1970; 0 where there was none. */
  since: number;
  /** How much was watched since then. */
  coverage: SeenDays;
  /** Whether somebody's messages count: members only. */
  counts: (personId: string) => boolean;
  /** What members are called, by id. */
  names: Map<string, TalkName>;
}

/**
 * Reads the newest messages of a group, at most 3,000 of the last 30 days, 500 at a time, and whom they are for. Null where the
 * group is not known.
 * @param now ms since 1970. @param onProgress is told how much is done, 0 to 1.
 */
export async function readGroupTalk(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
  onProgress: (done: number) => void,
): Promise<GroupTalk | null> {
  const group = await db.groups.get(groupId);
  if (!group) return null;
  const [recordOf, ids] = await Promise.all([presentRecords(db), newestIds(db, groupId, now)]);
  const said: SaidInGroup[] = [];
  let since = 0;
  for (let from = 0; from < ids.length; from += chunk) {
    const rows = (await db.messages.bulkGet(ids.slice(from, from + chunk))).filter(
      (row) => row !== undefined,
    );
    said.push(...rows.filter(isSaid).map((row) => ({ ...row, personId: recordOf(row.personId) })));
    since = rows.at(-1)?.time ?? since;
    onProgress(Math.min(1, (from + chunk) / ids.length));
  }
  const people = await readPeople(db, groupId, said);
  const [firstDay, today] = [dayOf(since || now - daysBack * msADay), dayOf(now)];
  const [answers, uncounted, covered] = await Promise.all([
    readAnswers(db, groupId, since, recordOf),
    uncountedPeople(db, group.accountId),
    groupCoverage(db, groupId, firstDay, today),
  ]);
  const watchedDays = covered.filter((day) => day.counts).map(({ day }) => day);
  const names = new Map(people.map(({ person, names: own }) => [person.id, own]));
  return {
    ...talkLinks(said, answers, bearers(groupId, people)),
    since,
    coverage: seenSince({ firstDay: firstDayOf(group), watchedDays, today }, firstDay),
    counts: (personId) => !uncounted.has(personId),
    names,
  };
}

function isSaid({
  personId,
  kind,
  recalled,
}: {
  personId: string;
  kind: string;
  recalled: boolean;
}): boolean {
  return personId !== '' && kind !== 'notice' && !recalled;
}

/** Newest first. */
function newestIds(db: NuanqunDatabase, groupId: string, now: number): Promise<string[]> {
  return (
    db.messages
      .where('[groupId+time]')
      .between([groupId, now - daysBack * msADay], [groupId, now], true, true)
      // The library's own: it is no array.
      // oxlint-disable-next-line unicorn/no-array-reverse
      .reverse()
      .limit(mostMessages)
      .primaryKeys()
  );
}

interface NamedPerson {
  person: PersonRow;
  names: TalkName;
}

/** Those who are or were in the group, and everybody who spoke there. */
async function readPeople(
  db: NuanqunDatabase,
  groupId: string,
  said: readonly SaidInGroup[],
): Promise<NamedPerson[]> {
  const rows = await db.memberships.where('groupId').equals(groupId).toArray();
  const groupNicknames = new Map(rows.map((row) => [row.personId, row.groupNickname]));
  const ids = new Set([...groupNicknames.keys(), ...said.map(({ personId }) => personId)]);
  const people = await db.people.bulkGet([...ids]);
  return people.flatMap((person) => {
    if (!person) return [];
    const { id, nickname, remark } = person;
    return [{ person, names: { nickname, remark, groupNickname: groupNicknames.get(id) ?? '' } }];
  });
}

/** Gives the one person who carries a name; nobody where several do. */
function bearers(groupId: string, people: readonly NamedPerson[]): (name: string) => string | undefined {
  const byName = new Map<string, string | undefined>();
  for (const { person } of people) {
    const here = person.names.filter((seen) => seen.groupId === '' || seen.groupId === groupId);
    for (const name of calledNames({ ...person, names: here })) {
      byName.set(name, byName.has(name) ? undefined : person.id);
    }
  }
  return (name) => byName.get(name);
}

async function readAnswers(
  db: NuanqunDatabase,
  groupId: string,
  since: number,
  recordOf: (personId: string) => string,
): Promise<KnownAnswer[]> {
  const rows = await db.askedQuestions
    .where('[groupId+state+time]')
    .between([groupId, 'answered', since], [groupId, 'answered', Infinity])
    .toArray();
  return rows.flatMap(({ answerId, personId }) =>
    answerId === '' ? [] : [{ messageId: answerId, askerId: recordOf(personId) }],
  );
}
