import type { GradedHealth, HealthGrade } from '../health/grade';
import type { ScoreParts } from '../health/score';
import { comparable } from './comparable';
import type { GroupFigures, PeriodFigures } from './group-review';
import { questionsKnown } from './questions-known';

/** One thing to say about a period, as data; the interface words it. Nothing here tells a cause. */
export type Statement =
  /** Watched days and days of both periods: counts cannot be compared. */
  | { kind: 'unlike-coverage'; watched: number; days: number; watchedBefore: number; daysBefore: number }
  | { kind: 'no-score'; missing: 'start' | 'end' | 'both' }
  /** `part`: which part of the score made most of the difference; null where it stayed the same. */
  | { kind: 'score'; from: number; to: number; part: keyof ScoreParts | null }
  | { kind: 'nobody-spoke' }
  | { kind: 'speakers'; from: number | null; to: number }
  | { kind: 'messages'; from: number | null; to: number }
  | { kind: 'newcomers'; joined: number; greeted: number; spoke: number }
  | { kind: 'questions'; asked: number; unanswered: number }
  | { kind: 'spotlights'; asked: number; spoke: number };

/** What there is to say about a group's period, in the order in which it is said. */
export function whatChanged({ now, before }: Pick<GroupFigures, 'now' | 'before'>): Statement[] {
  const isComparable = comparable(now.dials, before.dials);
  return [
    ...(isComparable ? [] : [unlikeCoverage(now, before)]),
    scoreStatement(now.start, now.end),
    ...talkStatements(now, isComparable ? before : null),
    ...eventStatements(now),
  ];
}

function unlikeCoverage({ dials: now }: PeriodFigures, { dials: before }: PeriodFigures): Statement {
  return {
    kind: 'unlike-coverage',
    watched: now.coverage.watchedDays,
    days: now.coverage.days,
    watchedBefore: before.coverage.watchedDays,
    daysBefore: before.coverage.days,
  };
}

function scoreStatement(start: HealthGrade, end: HealthGrade): Statement {
  if (start.state === 'too-early' && end.state === 'too-early') return { kind: 'no-score', missing: 'both' };
  if (start.state === 'too-early') return { kind: 'no-score', missing: 'start' };
  if (end.state === 'too-early') return { kind: 'no-score', missing: 'end' };
  const part = start.score === end.score ? null : heaviestPart(start, end);
  return { kind: 'score', from: start.score, to: end.score, part };
}

const parts = ['weeks', 'days', 'recency', 'core'] as const satisfies (keyof ScoreParts)[];

/** The part whose points went furthest the way the score went. */
function heaviestPart(start: GradedHealth, end: GradedHealth): keyof ScoreParts {
  const sign = Math.sign(end.score - start.score);
  const moved = (part: keyof ScoreParts) => sign * (end.parts[part] - start.parts[part]);
  return parts.reduce((most, part) => (moved(part) > moved(most) ? part : most));
}

/** @param before null where its counts cannot be compared. */
function talkStatements({ talk, dials }: PeriodFigures, before: PeriodFigures | null): Statement[] {
  if (dials.coverage.watchedDays === 0) return [];
  if (talk.messages === 0) return [{ kind: 'nobody-spoke' }];
  return [
    { kind: 'speakers', from: before?.talk.speakerIds.size ?? null, to: talk.speakerIds.size },
    { kind: 'messages', from: before?.talk.messages ?? null, to: talk.messages },
  ];
}

function eventStatements(figures: PeriodFigures): Statement[] {
  const { dials, spotlights } = figures;
  const { newcomers, replies } = dials;
  const { joined, greeted, spoke } = newcomers;
  const spotlit = spotlights.filter((one) => one.spoke).length;
  return [
    ...(joined > 0 ? [{ kind: 'newcomers', joined, greeted, spoke } as const] : []),
    ...(replies.asked > 0 && questionsKnown(figures)
      ? [{ kind: 'questions', asked: replies.asked, unanswered: replies.unanswered.value ?? 0 } as const]
      : []),
    ...(spotlights.length > 0
      ? [{ kind: 'spotlights', asked: spotlights.length, spoke: spotlit } as const]
      : []),
  ];
}
