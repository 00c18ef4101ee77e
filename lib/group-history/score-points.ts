import { gradeOn, type SeenPast } from '../health/grade-on';
import type { WeekSpan } from './weeks';

/** Of so many days before a point at least one must have been watched: else the score would tell of an older day. */
const freshDays = 7;
/** A span of so many weeks is told day by day, a longer one week by week. */
const dailyWeeks = 12;

/** What a group's score was on a day, by who counts today. */
export interface ScorePoint {
  day: number;
  /** 0 to 100; null where too little was watched for one. */
  score: number | null;
  /** Whether fewer than 84 days had been watched by then. */
  preliminary: boolean;
  /** Of the 28 days that end on this one. */
  watchedDays28: number;
}

/** A group's scores over a span, oldest first, the last one of today: of each day, or of each week's last day in a long span. */
export function scorePoints(past: SeenPast, span: WeekSpan): ScorePoint[] {
  const step = span.weeks > dailyWeeks ? 7 : 1;
  const points = Math.ceil((span.today - span.firstDay + 1) / step);
  return Array.from({ length: points }, (_, index) =>
    scoreOn(past, span.today - (points - 1 - index) * step),
  );
}

function scoreOn(past: SeenPast, day: number): ScorePoint {
  const seen = past.watchedDays.filter((one) => one <= day);
  const watchedDays28 = seen.filter((one) => day - one < 28).length;
  const grade = gradeOn(day, past);
  const isFresh = seen.some((one) => day - one < freshDays);
  if (grade.state === 'too-early' || !isFresh) return { day, score: null, preliminary: true, watchedDays28 };
  return { day, score: grade.score, preliminary: grade.preliminary, watchedDays28 };
}
