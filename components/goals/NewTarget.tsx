import { type FormEvent, useState } from 'react';
import { Button } from '@/components/Button';
import { goalFigureName, mostTyped, typedUnitText, typedValue } from '@/components/goals/goal-text';
import { SelectField } from '@/components/SelectField';
import { TextField } from '@/components/TextField';
import { type GoalFigureKey, goalFigureKeys, isAtMost } from '@/lib/goals/goal-figure';
import type { GoalTarget } from '@/lib/goals/group-goals';
import { i18n } from '@/lib/language/i18n';

/** A figure to choose and the value that it is to come to; one on the same figure is replaced. */
export function NewTarget({ onAdd }: { onAdd: (target: GoalTarget) => void }) {
  const [figure, setFigure] = useState<GoalFigureKey>('score');
  const [typed, setTyped] = useState('');
  const [isWrong, setWrong] = useState(false);
  const add = (event: FormEvent) => {
    event.preventDefault();
    const value = typedValue(figure, typed);
    setWrong(Number.isNaN(value));
    if (Number.isNaN(value)) return;
    onAdd({ figure, value });
    setTyped('');
  };
  const words = isAtMost(figure) ? 'goals.valueAtMost' : 'goals.valueAtLeast';
  return (
    <form onSubmit={add} className="flex flex-wrap items-start gap-2">
      <div className="min-w-28 flex-1">
        <SelectField
          label={i18n.t('goals.figure')}
          value={figure}
          options={goalFigureKeys.map((key) => ({ value: key, text: goalFigureName(key) }))}
          onChange={(value) => setFigure(goalFigureKeys.find((key) => key === value) ?? 'score')}
        />
      </div>
      <TextField
        label={i18n.t(words, [typedUnitText(figure)])}
        inputMode="decimal"
        className="w-22"
        value={typed}
        error={isWrong ? i18n.t('goals.wrongValue', [mostTyped(figure)]) : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Button type="submit" className="mt-5">
        {i18n.t('goals.addTarget')}
      </Button>
    </form>
  );
}
