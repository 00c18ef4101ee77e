import type { Replies } from '../dials/replies';
import type { GroupFigures, PeriodFigures } from './group-review';
import { addedHours, type DayOfTalk } from './period-talk';
import { questionsKnown } from './questions-known';

/** How the scores of several groups moved between the start and the end of a period. */
export interface ScoreMoves {
  rose: number;
  fell: number;
  stayed: number;
  /** Those without a score at the start or at the end. */
  unknown: number;
}

/** Counts whose score rose and whose fell. */
export function scoreMoves(reviews: readonly GroupFigures[]): ScoreMoves {
  const moves: ScoreMoves = { rose: 0, fell: 0, stayed: 0, unknown: 0 };
  for (const { now } of reviews) {
    const moved = scoreChange(now);
    if (moved === null) moves.unknown++;
    else if (moved > 0) moves.rose++;
    else if (moved < 0) moves.fell++;
    else moves.stayed++;
  }
  return moves;
}

/** By how many points a score moved over a period; null where either end has none. */
export function scoreChange({ start, end }: PeriodFigures): number | null {
  return start.state === 'too-early' || end.state === 'too-early' ? null : end.score - start.score;
}

/** The group to look at first: the one whose score fell furthest, else the one with most unanswered questions; null where all is well. */
export function mostUrgent(reviews: readonly GroupFigures[]): GroupFigures | null {
  const steepest = reviews.toSorted((one, other) => fallOf(other) - fallOf(one))[0];
  if (steepest && fallOf(steepest) > 0) return steepest;
  const waiting = reviews.toSorted((one, other) => waitingIn(other) - waitingIn(one))[0];
  return waiting && waitingIn(waiting) > 0 ? waiting : null;
}

function fallOf({ now }: GroupFigures): number {
  return -(scoreChange(now) ?? 0);
}

function waitingIn({ now }: GroupFigures): number {
  return now.dials.replies.unanswered.value ?? 0;
}

/** What several groups have together over one period. */
export interface SummedFigures {
  /** Different people, each counted once in however many groups. */
  speakers: number;
  messages: number;
  joined: number;
  greeted: number;
  spoke: number;
  left: number;
  /** Null where some of the period's questions are gone. */
  asked: number | null;
  answered: number | null;
  unanswered: number | null;
  spotlights: number;
  spotlit: number;
  topics: number;
  /** Mean over the groups. */
  watchedDays: number;
  days: number;
  /** By day; watched where any group was. */
  byDay: DayOfTalk[];
  hours: number[];
}

/** Adds up what groups have over the same period; at least one. */
export function sumUp(figures: readonly PeriodFigures[]): SummedFigures {
  const sum = (count: (one: PeriodFigures) => number) =>
    figures.reduce((total, one) => total + count(one), 0);
  const ofQuestions = (count: (replies: Replies) => number) =>
    figures.every(questionsKnown) ? sum(({ dials }) => count(dials.replies)) : null;
  const people = figures.reduce((all, { talk }) => all.union(talk.speakerIds), new Set<string>());
  return {
    speakers: people.size,
    messages: sum(({ talk }) => talk.messages),
    joined: sum(({ dials }) => dials.newcomers.joined),
    greeted: sum(({ dials }) => dials.newcomers.greeted),
    spoke: sum(({ dials }) => dials.newcomers.spoke),
    left: sum(({ left }) => left),
    asked: ofQuestions(({ asked }) => asked),
    answered: ofQuestions(({ answered }) => answered),
    unanswered: ofQuestions(({ unanswered }) => unanswered.value ?? 0),
    spotlights: sum(({ spotlights }) => spotlights.length),
    spotlit: sum(({ spotlights }) => spotlights.filter(({ spoke }) => spoke).length),
    topics: sum(({ topics }) => topics.length),
    watchedDays: sum(({ dials }) => dials.coverage.watchedDays) / figures.length,
    days: figures[0]?.dials.coverage.days ?? 0,
    byDay: addedDays(figures),
    hours: addedHours(figures.map(({ talk }) => talk)),
  };
}

/** Speakers are added: somebody who spoke in two groups on a day counts twice there. */
function addedDays(figures: readonly PeriodFigures[]): DayOfTalk[] {
  const [first, ...others] = figures;
  return (first?.talk.days ?? []).map((day, place) => {
    const same = [day, ...others.flatMap(({ talk }) => talk.days[place] ?? [])];
    return {
      day: day.day,
      speakers: same.reduce((sum, { speakers }) => sum + speakers, 0),
      messages: same.reduce((sum, { messages }) => sum + messages, 0),
      watched: same.some(({ watched }) => watched),
    };
  });
}
