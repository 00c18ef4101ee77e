import { spokenMessages } from '../activity/spoken-messages';
import { gradeOn, type SeenPast } from './grade-on';

/** Days between two past grades, and days that talk is counted in before each. */
const STEP_DAYS = 28;
/** Days after a grade in which a group falls silent or does not. */
const DAYS_AFTER = 56;
/** So many of the days after must have been watched (five of seven) to tell what came of it, be it good or bad. */
const LEAST_WATCHED_AFTER = 40;
/** In a group with less talk there is nothing that could fall silent. */
const LEAST_MESSAGES = 5;
const LEAST_SPEAKERS = 2;
const MOST_OF_SILENT = 2;

/** A grade that a group had, and whether it then fell silent: at most 2 messages of members in the 56 days after. */
export interface PastGrade {
  score: number;
  silent: boolean;
}

/** What became of a group's past grades. */
export interface PastGrades {
  grades: PastGrade[];
  /** Grades after which too little was watched to say what came of them. */
  untold: number;
}

/** Seen from today. */
interface PastUntilToday extends SeenPast {
  today: number;
}

/**
 * Grades a group as it was, as the archives were graded: from the 28th day after watching began on every 28 days, where the 28
 * days before hold at least 5 messages by 2 members, as long as the 56 days after are over. Where fewer than 40 of these were
 * watched nothing is said, also where there was talk, as else only the lively would be counted.
 */
export function pastGrades(past: PastUntilToday): PastGrades {
  const first = past.watchedDays.reduce((least, day) => Math.min(least, day), Infinity);
  const found: PastGrades = { grades: [], untold: 0 };
  for (let day = first + STEP_DAYS - 1; day + DAYS_AFTER < past.today; day += STEP_DAYS) {
    const score = scoreOn(day, past);
    if (score === null) continue;
    if (watchedAfter(day, past) < LEAST_WATCHED_AFTER) found.untold += 1;
    else found.grades.push({ score, silent: messagesAfter(day, past) <= MOST_OF_SILENT });
  }
  return found;
}

/** The score on a day; null where too little was watched or said for one. */
function scoreOn(day: number, past: SeenPast): number | null {
  const before = past.days.filter((row) => day - STEP_DAYS < row.day && row.day <= day);
  const spoken = spokenMessages(before, past.counts);
  if (sum(spoken) < LEAST_MESSAGES || spoken.length < LEAST_SPEAKERS) return null;
  const grade = gradeOn(day, past);
  return grade.state === 'too-early' ? null : grade.score;
}

function watchedAfter(day: number, { watchedDays }: SeenPast): number {
  return new Set(watchedDays.filter((other) => day < other && other <= day + DAYS_AFTER)).size;
}

function messagesAfter(day: number, { days, counts }: SeenPast): number {
  const after = days.filter((row) => day < row.day && row.day <= day + DAYS_AFTER);
  return sum(spokenMessages(after, counts));
}

function sum(spoken: readonly [personId: string, messages: number][]): number {
  return spoken.reduce((all, [, messages]) => all + messages, 0);
}
