import type { HealthGrade } from '../health/grade';

/** What is compared, in the order of the table's columns. */
export const comparedFigures = [
  'score',
  'trend',
  'members',
  'speakers',
  'participation',
  'waiting',
  'unanswered',
  'last',
  'watched',
] as const;
export type ComparedFigure = (typeof comparedFigures)[number];

/** A group as far as it is compared with others. */
export interface ComparedGroup {
  groupId: string;
  name: string;
  /** 0 = not known. */
  memberCount: number;
  grade: HealthGrade;
  newcomersWaiting: number;
  unanswered: number;
  /** ms since 1970; 0 = none seen in the last 12 weeks. */
  lastMessageAt: number;
  /** Days with talk in each of the last 12 weeks, oldest first. */
  weeks: number[];
  /** Days watched of the days since watching began, at most the last 28. */
  coverage: { seenDays: number; days: number };
}

/**
 * A group's figure as a number, null where it is not known. `trend` is by how many days with talk the last 4 weeks differ from
 * the 4 before, which is not known where fewer than 8 weeks were watched; `participation` speakers of 28 days as a share of the members; `watched` a share of days.
 */
export function figureOf(group: ComparedGroup, figure: ComparedFigure): number | null {
  const { grade, memberCount, weeks, coverage } = group;
  switch (figure) {
    case 'score':
      return grade.state === 'too-early' ? null : grade.score;
    case 'trend':
      return trendOf(grade, weeks);
    case 'members':
      return memberCount || null;
    case 'speakers':
      return speakersOf(grade);
    case 'participation':
      return shareOf(speakersOf(grade), memberCount);
    case 'waiting':
      return group.newcomersWaiting;
    case 'unanswered':
      return group.unanswered;
    case 'last':
      return group.lastMessageAt || null;
    default:
      return shareOf(coverage.seenDays, coverage.days);
  }
}

function trendOf(grade: HealthGrade, weeks: readonly number[]): number | null {
  if (grade.state === 'too-early' || grade.watchedWeeks12 < 8) return null;
  return sum(weeks.slice(-4)) - sum(weeks.slice(-8, -4));
}

function speakersOf(grade: HealthGrade): number | null {
  return grade.state === 'too-early' ? null : grade.signals.speakers28;
}

function shareOf(part: number | null, whole: number): number | null {
  return part === null || whole === 0 ? null : Math.min(1, part / whole);
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
