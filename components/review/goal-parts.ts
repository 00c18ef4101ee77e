import { dayInWords } from '@/components/charts/calendar-text';
import { goalFigureName, stateText, targetText } from '@/components/goals/goal-text';
import { type GoalFigureKey, goalUnit } from '@/lib/goals/goal-figure';
import type { HeldTarget } from '@/lib/goals/hold-against';
import { i18n } from '@/lib/language/i18n';
import type { ReportCell, ReportPart, ReportTable } from '@/lib/report/report';
import type { GroupReview } from '@/lib/review/group-review';

/** What the period came to of what the group is to come to; nothing where no goals were set. */
export function goalParts({ targets, milestones }: GroupReview): ReportPart<never>[] {
  if (targets.length === 0 && milestones.length === 0) return [];
  const lines = milestones.map(({ day, text }) => i18n.t('periodReview.milestone', [dayInWords(day), text]));
  return [
    { kind: 'heading', text: i18n.t('goals.title') },
    ...(targets.length > 0 ? [targetsTable(targets)] : []),
    ...(lines.length > 0 ? [{ kind: 'list', items: lines } as const] : []),
  ];
}

function targetsTable(targets: readonly HeldTarget[]): ReportTable {
  return {
    kind: 'table',
    title: i18n.t('periodReview.goalsTable'),
    columns: [
      { title: i18n.t('periodReview.figure'), width: 30 },
      { title: i18n.t('periodReview.target'), width: 14 },
      { title: i18n.t('periodReview.now'), width: 12 },
      { title: i18n.t('periodReview.state'), width: 14 },
    ],
    rows: targets.map(({ target, figure, state }) => [
      goalFigureName(target.figure),
      targetText(target),
      cellOf(target.figure, figure.value),
      stateText(state),
    ]),
  };
}

function cellOf(figure: GoalFigureKey, value: number | null): ReportCell {
  if (value === null) return null;
  return goalUnit(figure) === 'share' ? { share: value } : Math.round(value * 10) / 10;
}
