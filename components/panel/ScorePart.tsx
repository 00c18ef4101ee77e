import { partName, partText } from '@/components/panel/part-text';
import type { GradedHealth } from '@/lib/health/grade';
import type { PartFigure } from '@/lib/health/part-figures';
import { i18n } from '@/lib/language/i18n';

/** One part of a score: its points as a bar of what it could bring, and what was counted. */
export function ScorePart({ figure, grade }: { figure: PartFigure; grade: GradedHealth }) {
  const { part, points, most } = figure;
  return (
    <li className="flex flex-col gap-1">
      <div className="flex items-baseline justify-between gap-2 text-sm">
        <span>{partName(part)}</span>
        <span className="shrink-0 tabular-nums">{i18n.t('group.points', [Math.round(points), most])}</span>
      </div>
      <span aria-hidden="true" className="block h-1.5 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-good" style={{ width: `${(100 * points) / most}%` }} />
      </span>
      <span className="text-xs text-ink-soft">{partText(figure, grade)}</span>
    </li>
  );
}
