import type { GradedHealth, HealthGrade } from './grade';
import type { GroupSignals } from './group-signals';
import { mostPoints, type ScoreParts } from './score';
import { type SilenceStage, silenceStage } from './silence-stage';

/** The one thing to say about a group's score, as data; the interface words it. */
export type HealthReason =
  | { kind: 'too-early'; missingDays: number }
  /** Only the operator's side spoke. */
  | { kind: 'only-you' }
  /** No member spoke for that many days (at least so many, where none was ever seen to). */
  | { kind: 'days-silent'; days: number }
  /** That many people spoke on 3 or more of the last 28 days. */
  | { kind: 'few-speakers'; people: number }
  /** Active days in the last 28 days and in the 28 before. */
  | { kind: 'fewer-active-days'; now: number; before: number }
  /** Active days in the last 28 days, where they are not fewer than before or the days before were not seen. */
  | { kind: 'few-active-days'; days: number }
  /** That many of the last 12 weeks (of those that were watched) passed without a word. */
  | { kind: 'weeks-missing'; weeks: number }
  | { kind: 'fine' };

/** How far back a grade is sure to look. */
const GRADED_DAYS = 84;
const FINE_FROM = 80;
/** Where two parts cost the same, the one named first is said. */
const order = ['recency', 'days', 'weeks', 'core'] as const satisfies (keyof ScoreParts)[];

/**
 * Why a group's score is not higher: the part of the score that costs most points, or a silence that is long enough to be
 * called one by itself. From 80 points on everything is fine: of such groups 0.4 % fell silent.
 */
export function reasonOf(grade: HealthGrade): HealthReason {
  if (grade.state === 'too-early') return { kind: 'too-early', missingDays: grade.missingDays };
  if (grade.state === 'only-you') return { kind: 'only-you' };
  if (grade.state === 'silent') return { kind: 'days-silent', days: silentDays(grade.signals) };
  if (grade.score >= FINE_FROM) return { kind: 'fine' };
  if (silenceStageOf(grade) !== 'awake') return { kind: 'days-silent', days: silentDays(grade.signals) };
  return reasonFor(costliestPart(grade.parts), grade);
}

/** How long nobody has spoken in a group, as a stage; while only the operator's side speaks the group is not silent. */
export function silenceStageOf(grade: HealthGrade): SilenceStage {
  if (grade.state === 'too-early' || grade.state === 'only-you') return 'awake';
  return silenceStage(silentDays(grade.signals));
}

function costliestPart(parts: ScoreParts): keyof ScoreParts {
  return order.reduce((worst, part) => (cost(part, parts) > cost(worst, parts) ? part : worst));
}

function cost(part: keyof ScoreParts, parts: ScoreParts): number {
  return mostPoints[part] - parts[part];
}

function reasonFor(
  part: keyof ScoreParts,
  { signals, watchedWeeks12, activeWeeks12 }: GradedHealth,
): HealthReason {
  const reasons: Record<keyof ScoreParts, HealthReason> = {
    recency: { kind: 'days-silent', days: silentDays(signals) },
    days: activeDaysReason(signals.activeDays28, signals.activeDaysBefore28),
    weeks: { kind: 'weeks-missing', weeks: watchedWeeks12 - activeWeeks12 },
    core: { kind: 'few-speakers', people: signals.core3d },
  };
  return reasons[part];
}

function silentDays({ daysSinceLast, seenDays }: GroupSignals): number {
  return daysSinceLast ?? Math.min(seenDays, GRADED_DAYS);
}

function activeDaysReason(now: number, before: number | null): HealthReason {
  if (before === null || before <= now) return { kind: 'few-active-days', days: now };
  return { kind: 'fewer-active-days', now, before };
}
