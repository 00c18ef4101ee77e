import { dayOf } from '../activity/day';
import { speakersOn } from '../activity/spoken-day';
import { watchedShare } from '../activity/watched-time';
import { seenSince } from '../group-history/seen-days';
import { gradeGroup, type HealthGrade } from '../health/grade';
import { type HealthReason, reasonOf } from '../health/reason';
import { coveredDays, firstDayOf } from './group-coverage';
import type { AccountFacts, Counted } from './read-counted';
import type { DayRow, GroupRow } from './tables';
import { countUnanswered } from './unanswered-questions';

/** How a group does at a moment. Only what members said counts: never the operator's own accounts, staff or bots. */
export interface Standing {
  grade: HealthGrade;
  reason: HealthReason;
  newcomersWaiting: number;
  /** Questions of members that were not answered in time. */
  unanswered: number;
  speakersToday: number;
  /** ms since 1970; 0 = none seen in the last 12 weeks. */
  lastMessageAt: number;
  /** Whole days since then; null = none seen in the last 12 weeks. */
  daysSinceLast: number | null;
  /** Days with talk in each of the last 12 weeks, oldest first; the newest week ends today. */
  weeks: number[];
  /** Days watched of the days since watching began, at most the last 28. */
  coverage: { seenDays: number; days: number };
  /** How much of the hours of these days was watched, 0 to 1; without today, so that it holds for the whole day. */
  watchedShare: number;
}

const weeksShown = 12;
const coverageDays = 28;

/** Of a group that is not watched: nothing is known. */
export const unwatchedStanding: Standing = {
  grade: { state: 'too-early', missingDays: 7, watchedDays: 0 },
  reason: { kind: 'too-early', missingDays: 7 },
  newcomersWaiting: 0,
  unanswered: 0,
  speakersToday: 0,
  lastMessageAt: 0,
  daysSinceLast: null,
  weeks: Array.from({ length: weeksShown }, () => 0),
  coverage: { seenDays: 0, days: 0 },
  watchedShare: 0,
};

/**
 * Works out how a group stands.
 * @param counted the group's rows, see readCounted.
 * @param now ms since 1970.
 */
export function standingOf(
  group: GroupRow,
  { uncounted, coverage }: AccountFacts,
  { days: allDays, waiting, questions, within }: Counted,
  now: number,
): Standing {
  const today = dayOf(now);
  const counts = (personId: string): boolean => !uncounted.has(personId);
  const covered = coveredDays(group, coverage, { fromDay: 0, toDay: today });
  const watchedDays = covered.filter((day) => day.counts).map(({ day }) => day);
  const grade = gradeGroup({ days: allDays, watchedDays, today, counts });
  const days = allDays.filter((row) => speakersOn(row, counts).length > 0);
  const last = days.at(-1);
  const firstDay = firstDayOf(group);
  return {
    grade,
    reason: reasonOf(grade),
    newcomersWaiting: waiting.filter(({ personId }) => counts(personId)).length,
    unanswered: countUnanswered(questions, { within, now }),
    speakersToday: last?.day === today ? speakersOn(last, counts).length : 0,
    lastMessageAt: last?.lastMessageAt ?? 0,
    daysSinceLast: last ? today - last.day : null,
    weeks: weeksOf(days, today),
    coverage: seenSince({ firstDay, watchedDays, today }, today - coverageDays + 1),
    watchedShare: watchedShare(covered, { firstDay: firstDay ?? today, today, minutesToday: 0 }),
  };
}

function weeksOf(days: DayRow[], today: number): number[] {
  const weeks = Array.from({ length: weeksShown }, () => 0);
  for (const { day } of days) {
    const week = weeks.length - 1 - Math.floor((today - day) / 7);
    weeks[week] = (weeks[week] ?? 0) + 1;
  }
  return weeks;
}
