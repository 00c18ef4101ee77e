import type { ShownPart } from '@/components/panel/score-parts';
import { i18n } from '@/lib/language/i18n';

/** One part of a score: what was counted, and its points as a bar of what it could bring. */
export function ScorePart({ part }: { part: ShownPart }) {
  const { name, counted, points, most } = part;
  return (
    <li className="flex flex-col gap-1" title={i18n.t('group.points', [points, most])}>
      <div className="flex items-baseline justify-between gap-2 text-sm">
        <span>{name}</span>
        <span className="min-w-0 flex-1 truncate text-xs text-ink-soft">{counted}</span>
        <span className="shrink-0 tabular-nums">
          {points}
          <span className="text-xs text-ink-faint">/{most}</span>
        </span>
      </div>
      <span className="block h-1.5 overflow-hidden rounded-full bg-line">
        <span className="block h-full rounded-full bg-good" style={{ width: `${(100 * points) / most}%` }} />
      </span>
    </li>
  );
}
