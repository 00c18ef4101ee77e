import { chartColors } from '@/components/charts/chart-colors';
import { type PlotBox, xOfDay, yOf } from '@/components/charts/plot-box';
import type { PointRange } from '@/lib/group-history/point-ranges';
import type { ScorePoint } from '@/lib/group-history/score-points';
import { scoreRuns } from '@/lib/group-history/score-runs';

interface ScoreRangeAreaProps {
  plot: PlotBox;
  points: ScorePoint[];
  ranges: PointRange[];
}

/** Behind the line of scores: from where to where each would lie had everything been watched. */
export function ScoreRangeArea({ plot, points, ranges }: ScoreRangeAreaProps) {
  const byDay = new Map(ranges.map((range) => [range.day, range]));
  return scoreRuns(points).map(({ points: run }) => {
    const known = run.flatMap(({ day }) => byDay.get(day) ?? []);
    if (known.length < 2) return null;
    const at = (day: number, score: number) => `${xOfDay(day, plot)},${yOf(score, 100, plot)}`;
    const upper = known.map(({ day, high }) => at(day, high));
    const lower = known.toReversed().map(({ day, low }) => at(day, low));
    return (
      <polygon
        key={run[0]?.day}
        points={[...upper, ...lower].join(' ')}
        fill={chartColors.ink}
        fillOpacity={0.1}
      />
    );
  });
}
