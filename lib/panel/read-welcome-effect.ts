import { dayOf, startOfDay } from '@/lib/activity/day';
import { welcomeAnswerTime } from '@/lib/store/answered-welcomes';
import type { NuanqunDatabase } from '@/lib/store/database';
import { groupCoverage } from '@/lib/store/group-coverage';
import { groupDays } from '@/lib/store/group-days';
import type { DayRow, MembershipRow, PersonRow, WelcomeRow } from '@/lib/store/tables';

/** How many spoke within 7 days, of those for whom the 7 days are over or who spoke already. */
export interface SpokeCount {
  people: number;
  spoke: number;
  /** Their 7 days are not over, and they have not spoken yet. */
  pending: number;
}

/** Somebody who was greeted. */
export interface GreetedPerson {
  personId: string;
  nickname: string;
  groupNickname: string;
  remark: string;
  /** ms since 1970. */
  at: number;
  template: string;
  spokeAt: number;
}

/** What came of a group's welcomes. Only ordinary members count. */
export interface WelcomeEffect {
  greeted: SpokeCount;
  /** Newcomers of the same time who were not. */
  others: SpokeCount;
  /** By template, the most used first; `title` is empty where there was none or it is deleted. */
  templates: (SpokeCount & { snippetId: string; title: string })[];
  /** Latest first. */
  people: GreetedPerson[];
  /** Days of the span on which the group was watched. */
  watchedDays: number;
}

const answerDays = 7;

/**
 * Reads who was greeted in the last days, who spoke within 7 days after, and who of the others did within 7 days after they
 * came; of each person the first welcome of the span counts. Reads welcomes and counters, never messages.
 * @param days whole days, today included.
 */
export async function readWelcomeEffect(
  db: NuanqunDatabase,
  groupId: string,
  days: number,
  now: number,
): Promise<WelcomeEffect> {
  const today = dayOf(now);
  const firstDay = today - days + 1;
  const since = startOfDay(firstDay);
  const [welcomes, newcomers, dayRows, coverage, snippets] = await Promise.all([
    db.welcomes.where('[groupId+at]').between([groupId, since], [groupId, Infinity]).toArray(),
    db.memberships.where('[groupId+joinedAt]').between([groupId, since], [groupId, Infinity]).toArray(),
    groupDays(db, groupId, firstDay, today),
    groupCoverage(db, groupId, firstDay, today),
    db.snippets.where('kind').anyOf('welcome', 'spotlight').toArray(),
  ]);
  const first = firstOfEach(welcomes);
  const others = newcomers.filter((row) => row.welcomedAt === 0 && !first.has(row.personId));
  const ids = [...first.keys(), ...others.map(({ personId }) => personId)];
  const people = new Map((await db.people.bulkGet(ids)).map((person) => [person?.id, person]));
  const counts = ({ personId }: { personId: string }) => people.get(personId)?.role === 'member';
  const greeted = [...first.values()].filter(counts);
  const titles = new Map(snippets.filter(({ deletedAt }) => !deletedAt).map(({ id, title }) => [id, title]));
  const memberships = await db.memberships.bulkGet(greeted.map((row) => [groupId, row.personId]));
  return {
    greeted: countGreeted(greeted, now),
    others: countOthers(others.filter(counts), dayRows, now),
    templates: byTemplate(greeted, titles, now),
    people: greeted
      .map((row, index) => greetedPerson(row, people.get(row.personId), memberships[index], titles))
      .toReversed(),
    watchedDays: coverage.filter((day) => day.counts).length,
  };
}

/** By person, in the order of time. */
function firstOfEach(welcomes: WelcomeRow[]): Map<string, WelcomeRow> {
  const first = new Map<string, WelcomeRow>();
  for (const row of welcomes) if (!first.has(row.personId)) first.set(row.personId, row);
  return first;
}

function countGreeted(rows: WelcomeRow[], now: number): SpokeCount {
  return counted(
    rows.map(({ at, spokeAt }) => ({ since: at, spoke: spokeAt > 0 })),
    now,
  );
}

function countOthers(rows: MembershipRow[], days: DayRow[], now: number): SpokeCount {
  return counted(
    rows.map(({ personId, joinedAt }) => {
      const from = dayOf(joinedAt);
      const isTheirs = ({ day, speakers }: DayRow) =>
        day >= from && day <= from + answerDays && Object.hasOwn(speakers, personId);
      return { since: joinedAt, spoke: days.some(isTheirs) };
    }),
    now,
  );
}

function counted(all: { since: number; spoke: boolean }[], now: number): SpokeCount {
  const spoke = all.filter((one) => one.spoke).length;
  const pending = all.filter((one) => !one.spoke && one.since + welcomeAnswerTime > now).length;
  return { people: all.length - pending, spoke, pending };
}

function byTemplate(
  rows: WelcomeRow[],
  titles: Map<string, string>,
  now: number,
): WelcomeEffect['templates'] {
  const known = Map.groupBy(rows, ({ snippetId }) => (titles.has(snippetId) ? snippetId : ''));
  return [...known]
    .map(([snippetId, used]) => ({
      snippetId,
      title: titles.get(snippetId) ?? '',
      ...countGreeted(used, now),
    }))
    .sort((one, other) => other.people + other.pending - one.people - one.pending);
}

function greetedPerson(
  { personId, at, snippetId, spokeAt }: WelcomeRow,
  person: PersonRow | undefined,
  membership: MembershipRow | undefined,
  titles: Map<string, string>,
): GreetedPerson {
  const { nickname = '', remark = '' } = person ?? {};
  const groupNickname = membership?.groupNickname ?? '';
  return { personId, nickname, remark, groupNickname, at, template: titles.get(snippetId) ?? '', spokeAt };
}
