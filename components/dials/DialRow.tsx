import { CoverageLine } from '@/components/CoverageLine';
import { DialBar } from '@/components/dials/DialBar';
import type { DialRowContent } from '@/components/dials/dial-rows';
import { dialName, figureText, lackText } from '@/components/dials/figure-text';
import { dialFigure, type GroupDials } from '@/lib/dials/group-dials';
import type { SeenDays } from '@/lib/group-history/seen-days';
import { i18n } from '@/lib/language/i18n';

interface DialRowProps {
  dials: GroupDials;
  coverage: SeenDays;
  row: DialRowContent;
}

/** One dial: what it is called, its figure over how much was watched, a bar where it is a share, and what it rests on. */
export function DialRow({ dials, coverage, row }: DialRowProps) {
  const { key, texts, mark, isWatched } = row;
  const figure = dialFigure(dials, key);
  const { days, seenDays } = coverage;
  const lines = figure.lacks === null ? texts : [lackText(figure.lacks), ...(seenDays > 0 ? texts : [])];
  return (
    <li className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-3 text-sm">
        <span className="min-w-0">{dialName(key)}</span>
        <span className="shrink-0 text-right">
          <span className={`tabular-nums ${figure.value === null ? 'text-ink-faint' : 'font-medium'}`}>
            {figureText(figure)}
          </span>
          {isWatched && figure.value !== null && (
            <CoverageLine
              share={days === 0 ? 0 : seenDays / days}
              label={i18n.t('coverage.days', [days, seenDays])}
            />
          )}
        </span>
      </div>
      {figure.value !== null && figure.unit === 'share' && <DialBar share={figure.value} mark={mark} />}
      {lines.length > 0 && <p className="text-xs text-ink-soft">{lines.join(i18n.t('dials.between'))}</p>}
    </li>
  );
}
