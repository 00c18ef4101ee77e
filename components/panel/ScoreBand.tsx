import type { ScoreRange } from '@/lib/health/score-range';
import { survivalBand, survivalBands } from '@/lib/health/survival-band';
import { toneOf } from '@/lib/health/tone';
import { i18n } from '@/lib/language/i18n';

const colors = { good: 'bg-good', fair: 'bg-fair', poor: 'bg-red-mark', ungraded: 'bg-line' };

interface ScoreBandProps {
  score: number;
  /** Where it would lie had everything been watched; null where that is the score itself. */
  range: ScoreRange | null;
}

/**
 * Where a score lies among the five bands: its own is coloured, a stroke marks the place. A line below reaches from where to
 * where it would lie had everything been watched.
 */
export function ScoreBand({ score, range: possible }: ScoreBandProps) {
  const own = survivalBand(score);
  // A score that can be no better is no span.
  const range = possible && possible.low < possible.high ? possible : null;
  return (
    <figure>
      <div aria-hidden="true" className="relative flex h-2 gap-0.5">
        {survivalBands.map((band) => (
          <span
            key={band.from}
            className={`flex-1 rounded-sm ${band === own ? colors[toneOf(score)] : 'bg-line'}`}
          />
        ))}
        <span
          className="absolute -top-1 h-4 w-0.5 -translate-x-1/2 rounded-full bg-ink ring-2 ring-surface"
          style={{ left: `${Math.min(99.5, Math.max(0.5, score))}%` }}
        />
      </div>
      {range && (
        <div aria-hidden="true" className="relative mt-1.5 h-1">
          <span
            className="absolute h-1 rounded-full bg-ink-faint"
            style={{ left: `${range.low}%`, width: `${Math.max(1, range.high - range.low)}%` }}
          />
        </div>
      )}
      <figcaption className="mt-1.5 text-xs text-ink-soft">
        <span className="block">{i18n.t('group.band', [`${own.from}–${own.to}`])}</span>
        {range && <span className="block">{i18n.t('group.wholeRange', [range.low, range.high])}</span>}
      </figcaption>
    </figure>
  );
}
