import { dayOf } from '../activity/day';
import type { NuanqunDatabase } from './database';
import { accountCoverage } from './group-coverage';
import { groupDays } from './group-days';
import { openQuestions } from './recent-questions';
import type { AskedQuestionRow, CoverageRow, DayRow, GroupRow, MembershipRow } from './tables';
import { uncountedPeople } from './uncounted-people';
import { waitingNewcomers } from './waiting-newcomers';

/** What an account's groups share. */
export interface AccountFacts {
  /** Ids of people who do not count. */
  uncounted: Set<string>;
  /** Rising by day. */
  coverage: CoverageRow[];
}

/** Of an account without a row. */
export const nothingKnown: AccountFacts = { uncounted: new Set(), coverage: [] };

/** What is read of each group; nothing of one that is not watched. */
export interface Counted {
  /** Of the last 12 weeks. */
  days: DayRow[];
  waiting: MembershipRow[];
  /** Open ones, overdue or not. */
  questions: AskedQuestionRow[];
  /** How long a question may wait, ms. */
  within: number;
}

const daysBack = 84;

/** Reads what the groups of these accounts share, by account id. @param fromDay first local day of coverage. */
export async function readAccounts(
  db: NuanqunDatabase,
  groups: GroupRow[],
  { fromDay, today }: { fromDay: number; today: number },
): Promise<Map<string, AccountFacts>> {
  const ids = [...new Set(groups.map(({ accountId }) => accountId))];
  const facts = await Promise.all(
    ids.map(async (id) => {
      const [uncounted, coverage] = await Promise.all([
        uncountedPeople(db, id),
        accountCoverage(db, id, fromDay, today),
      ]);
      return [id, { uncounted, coverage }] as const;
    }),
  );
  return new Map(facts);
}

/** Reads what was counted of a group. @param within ms; see answerWithin. */
export async function readCounted(
  db: NuanqunDatabase,
  { id, watched }: GroupRow,
  { now, within }: { now: number; within: number },
): Promise<Counted> {
  if (watched !== 1) return { days: [], waiting: [], questions: [], within };
  const today = dayOf(now);
  const [days, waiting, questions] = await Promise.all([
    groupDays(db, id, today - daysBack + 1, today),
    waitingNewcomers(db, id, now),
    openQuestions(db, id, now),
  ]);
  return { days, waiting, questions, within };
}
