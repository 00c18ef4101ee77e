import { useState } from 'react';
import { firstChoice, type Period, type PeriodChoice, periodChoices, periodOf } from '@/lib/review/period';

/** A ready period, or days of one's own. */
export type ChosenPeriod = { kind: PeriodChoice } | { kind: 'own'; period: Period };

/** Kept while the tab is open, so that another group is looked at over the same time. */
const key = 'review.period';

function kept(today: number): ChosenPeriod {
  const [kind = '', from = '', to = ''] = (sessionStorage.getItem(key) ?? '').split(' ');
  const ready = periodChoices.find((choice) => choice === kind);
  if (ready) return { kind: ready };
  if (kind === 'own') return { kind, period: { fromDay: Number(from), toDay: Number(to) } };
  return { kind: firstChoice(today) };
}

function written(chosen: ChosenPeriod): string {
  return chosen.kind === 'own' ? `own ${chosen.period.fromDay} ${chosen.period.toDay}` : chosen.kind;
}

/** The period that is looked at; a week or month is whole, also while it runs. @param today local day. */
export function usePeriod(today: number) {
  const [chosen, setChosen] = useState(() => kept(today));
  const choose = (change: ChosenPeriod) => {
    sessionStorage.setItem(key, written(change));
    setChosen(change);
  };
  const period = chosen.kind === 'own' ? chosen.period : periodOf(chosen.kind, today);
  return { chosen, choose, period };
}
