import { dayOf, startOfDay } from '../activity/day';
import { coveredDays } from './group-coverage';
import type { AccountFacts, Counted } from './read-counted';
import { questionPatience } from './recent-questions';
import type { GroupRow } from './tables';
import { welcomePatience } from './waiting-newcomers';

/**
 * What a group's standing rests on besides the group's own rows, in a form that can only be compared: the day, how long
 * a question may wait, who does not count, when the group was watched or its past imported, whether yesterday and today count as
 * watched by now, and how long yesterday was. Minutes of earlier days are refused, so these never change.
 * @param within ms; see answerWithin.
 */
export function standingBasis(
  group: GroupRow,
  { uncounted, coverage }: AccountFacts,
  { now, within }: { now: number; within: number },
): string {
  const today = dayOf(now);
  const lately = { fromDay: today - 1, toDay: today };
  const recent = coverage.filter(({ day }) => day >= lately.fromDay && day <= lately.toDay);
  const covered = coveredDays(group, recent, lately);
  const watched = covered.filter((day) => day.counts);
  return JSON.stringify([
    today,
    within,
    fingerprint([...uncounted].sort()),
    group.watchPeriods,
    group.importedPeriods,
    watched.map(({ day }) => day),
    covered.find(({ day }) => day < today)?.minutes ?? 0,
  ]);
}

/** When a standing worked out now becomes another one by the time alone; ms since 1970. */
export function staleAt({ waiting, questions, within }: Counted, now: number): number {
  const turns = [
    startOfDay(dayOf(now) + 1),
    ...waiting.map(({ joinedAt }) => joinedAt + welcomePatience + 1),
    ...questions.flatMap(({ time }) => [time + within + 1, time + questionPatience + 1]),
  ];
  return Math.min(...turns.filter((time) => time > now));
}

/** FNV-1a with 32 bits: tells sets of ids apart, and none of them can be read from it. */
function fingerprint(ids: string[]): number {
  let hash = 0x811c9dc5;
  for (const character of ids.join('/')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  }
  return hash;
}
