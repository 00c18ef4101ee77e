import { dayOf, startOfDay } from '../activity/day';
import { spokenMessages } from '../activity/spoken-messages';
import { concentrationOf } from '../dials/concentration';
import type { GroupDials } from '../dials/group-dials';
import { groupAgeOf } from '../dials/life-stage';
import { type Joined, newcomerDays, newcomersOf } from '../dials/newcomers';
import { type LookedThrough, noiseOf } from '../dials/noise';
import { participationOf } from '../dials/participation';
import { repliesOf } from '../dials/replies';
import { responseOf } from '../dials/response';
import { groupSizeOf } from '../dials/size';
import type { NuanqunDatabase } from './database';
import { accountCoverage, coveredDays, type DaySpan, firstDayOf } from './group-coverage';
import { groupDays } from './group-days';
import { peopleAt } from './people-at';
import { readOccasions } from './read-occasions';
import { keepTexts } from './retention';
import type { AskedQuestionRow, DayRow, GroupRow } from './tables';
import { answerWithin } from './unanswered-questions';
import { uncountedPeople } from './uncounted-people';

/**
 * What is shown beside a group's score over a span of days; null where the group is not known. Reads counters, who came and
 * went, and what was asked, never messages.
 * @param now ms since 1970.
 */
export function readGroupDials(
  db: NuanqunDatabase,
  groupId: string,
  span: DaySpan,
  now: number,
): Promise<GroupDials | null> {
  const { groups, people, memberships, days, coverage, askedQuestions, occasions, merges, settings } = db;
  const tables = [groups, people, memberships, days, coverage, askedQuestions, occasions, merges, settings];
  return db.transaction('r', tables, async () => {
    const group = await groups.get(groupId);
    return group ? dialsOf(db, group, span, now) : null;
  });
}

async function dialsOf(
  db: NuanqunDatabase,
  group: GroupRow,
  { fromDay, toDay }: DaySpan,
  now: number,
): Promise<GroupDials> {
  const today = dayOf(now);
  const uncounted = await uncountedPeople(db, group.accountId);
  const counts = (personId: string): boolean => !uncounted.has(personId);
  const [rows, joined, there, replies, occasions, coverage] = await Promise.all([
    groupDays(db, group.id, fromDay, toDay + newcomerDays - 1),
    joinedWithin(db, group.id, { fromDay, toDay }, counts),
    peopleAt(db, group, toDay, uncounted),
    readReplies(db, group.id, { fromDay, toDay }, now),
    readOccasions(db, group.id, { fromDay, toDay }, now),
    accountCoverage(db, group.accountId, fromDay, Math.min(toDay, today)),
  ]);
  const inSpan = rows.filter(({ day }) => day <= toDay);
  const spoken = spokenMessages(inSpan, counts);
  const messages = spoken.map(([, count]) => count);
  const watchedDays = coveredDays(group, coverage, { fromDay, toDay: Math.min(toDay, today) }).filter(
    (day) => day.counts,
  ).length;
  return {
    fromDay,
    toDay,
    coverage: { watchedDays, days: Math.max(0, Math.min(toDay, today) - fromDay + 1) },
    participation: participationOf(spoken.length, there.members),
    concentration: concentrationOf(messages),
    newcomers: newcomersOf(joined, rows, today),
    replies,
    response: responseOf(occasions.filter(({ isOver }) => isOver)),
    size: groupSizeOf(there.people),
    age: groupAgeOf(firstDayOf(group), Math.min(toDay, today)),
    noise: noiseOf(messages, lookedThrough(inSpan, counts)),
  };
}

/** Links and adverts of the days that were looked through, rising by day. */
function lookedThrough(days: DayRow[], counts: (personId: string) => boolean): LookedThrough {
  const looked = days.filter(({ links }) => links !== undefined);
  const sum = (of: (day: DayRow) => Record<string, number> | undefined): number =>
    looked
      .flatMap((day) => Object.entries(of(day) ?? {}))
      .reduce((all, [personId, count]) => all + (counts(personId) ? count : 0), 0);
  return {
    links: sum(({ links }) => links),
    adverts: sum(({ adverts }) => adverts),
    looked: sum(({ speakers }) => speakers),
    countedFromDay: looked[0]?.day ?? null,
  };
}

async function joinedWithin(
  db: NuanqunDatabase,
  groupId: string,
  { fromDay, toDay }: DaySpan,
  counts: (personId: string) => boolean,
): Promise<Joined[]> {
  const rows = await db.memberships
    .where('[groupId+joinedAt]')
    .between([groupId, startOfDay(fromDay)], [groupId, startOfDay(toDay + 1)], true, false)
    .toArray();
  return rows.flatMap(({ personId, joinedAt, welcomedAt }) =>
    counts(personId) ? [{ personId, day: dayOf(joinedAt), greeted: welcomedAt > 0 }] : [],
  );
}

async function readReplies(db: NuanqunDatabase, groupId: string, { fromDay, toDay }: DaySpan, now: number) {
  const range = (state: string) =>
    db.askedQuestions
      .where('[groupId+state+time]')
      .between([groupId, state, startOfDay(fromDay)], [groupId, state, startOfDay(toDay + 1)], true, false)
      .toArray();
  const [within, open, answered] = await Promise.all([answerWithin(db), range('open'), range('answered')]);
  const knownFromDay = Math.max(fromDay, dayOf(now - keepTexts) + 1);
  const questions = [...open, ...answered].map((row) => ({ time: row.time, repliedAt: repliedAt(row) }));
  return repliesOf(questions, { within, now, knownFromDay, kept: knownFromDay <= toDay });
}

/** When the first reply came; see `AskedAt`. What the operator only marked as answered tells no time. */
function repliedAt({ state, answeredHow, settledAt }: AskedQuestionRow): number | null {
  if (state === 'open') return 0;
  return answeredHow === 'marked' || answeredHow === '' ? null : settledAt;
}
