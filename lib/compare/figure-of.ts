import type { HealthGrade } from '../health/grade';
import type { ComparedDials } from './compared-dials';

/** What is compared, in the order of the table's columns. */
export const comparedFigures = [
  'score',
  'trend',
  'members',
  'speakers',
  'participation',
  'topThree',
  'perDay',
  'waiting',
  'joined',
  'newcomersSpoke',
  'unanswered',
  'firstReply',
  'response',
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
  /** Of the hours of these days, 0 to 1. */
  watchedShare: number;
  /** Null while they are read, and where they cannot be. */
  dials: ComparedDials | null;
}

/**
 * A group's figure as a number, null where it is not known. `trend` is by how many days with talk the last 4 weeks differ from
 * the 4 before, which is not known where fewer than 8 weeks were watched; `watched` is a share of days.
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
    case 'waiting':
      return group.newcomersWaiting;
    case 'unanswered':
      return group.unanswered;
    case 'last':
      return group.lastMessageAt || null;
    case 'watched':
      return coverage.days === 0 ? null : coverage.seenDays / coverage.days;
    default:
      return group.dials?.[figure] ?? null;
  }
}

function trendOf(grade: HealthGrade, weeks: readonly number[]): number | null {
  if (grade.state === 'too-early' || grade.watchedWeeks12 < 8) return null;
  return sum(weeks.slice(-4)) - sum(weeks.slice(-8, -4));
}

/** Whether a figure is a share from 0 to 1. */
export function isShare(figure: ComparedFigure): boolean {
  return shares.includes(figure);
}

const shares: readonly ComparedFigure[] = [
  'participation',
  'topThree',
  'newcomersSpoke',
  'response',
  'watched',
];

function speakersOf(grade: HealthGrade): number | null {
  return grade.state === 'too-early' ? null : grade.signals.speakers28;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
