import { dialName, figureText, lackText } from '@/components/dials/figure-text';
import { dialUnit } from '@/lib/dials/group-dials';
import { type GoalFigureKey, goalUnit, isAtMost } from '@/lib/goals/goal-figure';
import type { GoalTarget } from '@/lib/goals/group-goals';
import type { HeldTarget } from '@/lib/goals/hold-against';
import { i18n } from '@/lib/language/i18n';

/** What a figure is called. */
export function goalFigureName(key: GoalFigureKey): string {
  return key === 'score' ? i18n.t('goals.score') : dialName(key);
}

/** A value of a figure with its unit. */
export function goalValueText(key: GoalFigureKey, value: number): string {
  if (key === 'score') return i18n.t('goals.points', [Math.round(value)]);
  return figureText({ value, lacks: null, unit: dialUnit(key) });
}

/** What a group is to come to, as 至少 70 分. */
export function targetText({ figure, value }: GoalTarget): string {
  return i18n.t(isAtMost(figure) ? 'goals.atMost' : 'goals.atLeast', [goalValueText(figure, value)]);
}

const states = {
  reached: 'goals.state.reached',
  'not-yet': 'goals.state.notYet',
  'not-measured': 'goals.state.notMeasured',
} as const;

/** Whether a target is reached, in a word. */
export function stateText(state: HeldTarget['state']): string {
  return i18n.t(states[state]);
}

/** How a group stands to a target. */
export function heldText({ target, figure, state, missing }: HeldTarget): string {
  const key = target.figure;
  if (figure.value === null)
    return figure.lacks === 'no-score' ? i18n.t('goals.noScore') : lackText(figure.lacks);
  const now = goalValueText(key, figure.value);
  if (state === 'reached') return i18n.t('goals.isReached', [now]);
  return i18n.t(isAtMost(key) ? 'goals.tooMuch' : 'goals.tooLittle', [now, goalValueText(key, missing)]);
}

/** In what a value is typed: shares in percent, the others in their unit. */
export function typedUnitText(key: GoalFigureKey): string {
  return i18n.t(`goals.unit.${goalUnit(key)}`);
}

/** The largest value that can be typed of a figure. */
export function mostTyped(key: GoalFigureKey): number {
  const unit = goalUnit(key);
  return unit === 'share' || unit === 'points' ? 100 : 1_000_000;
}

/** What was typed, also in full-width digits, in the figure's own unit; NaN where it is no number that it can have. */
export function typedValue(key: GoalFigureKey, typed: string): number {
  const written = typed.normalize('NFKC').trim();
  const value = written === '' ? Number.NaN : Number(written);
  if (!(0 <= value && value <= mostTyped(key))) return Number.NaN;
  return goalUnit(key) === 'share' ? value / 100 : value;
}
