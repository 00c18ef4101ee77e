import { Columns3 } from 'lucide-react';
import { figureTitle } from '@/components/compare/figure-text';
import { FilterToggle } from '@/components/panel/FilterToggle';
import { type ComparedFigure, comparedFigures } from '@/lib/compare/figure-of';
import { i18n } from '@/lib/language/i18n';

interface ColumnChoiceProps {
  hidden: readonly ComparedFigure[];
  onChange: (hidden: ComparedFigure[]) => void;
}

/** Which columns are shown. */
export function ColumnChoice({ hidden, onChange }: ColumnChoiceProps) {
  const toggle = (figure: ComparedFigure) =>
    onChange(hidden.includes(figure) ? hidden.filter((one) => one !== figure) : [...hidden, figure]);
  return (
    <details className="text-sm">
      <summary className="inline-flex h-8 items-center gap-1.5 rounded-md px-2 text-ink-soft hover:bg-hover">
        <Columns3 size={14} aria-hidden="true" />
        {i18n.t('compare.columns', [comparedFigures.length, comparedFigures.length - hidden.length])}
      </summary>
      <fieldset className="flex flex-wrap gap-1 pt-2">
        <legend className="sr-only">{i18n.t('compare.chooseColumns')}</legend>
        {comparedFigures.map((figure) => (
          <FilterToggle key={figure} on={!hidden.includes(figure)} onChange={() => toggle(figure)}>
            {figureTitle(figure)}
          </FilterToggle>
        ))}
      </fieldset>
    </details>
  );
}
