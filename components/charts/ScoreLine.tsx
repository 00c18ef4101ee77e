import { ChartText } from '@/components/charts/ChartText';
import { dayInWords } from '@/components/charts/calendar-text';
import { chartColors } from '@/components/charts/chart-colors';
import { type PlotBox, xOfDay, yOf } from '@/components/charts/plot-box';
import type { ScorePoint } from '@/lib/group-history/score-points';
import { scoreRuns } from '@/lib/group-history/score-runs';
import { i18n } from '@/lib/language/i18n';

interface ScoreLineProps {
  plot: PlotBox;
  points: ScorePoint[];
}

/** The scores as a line, broken where there was none, dashed while they were preliminary. */
export function ScoreLine({ plot, points }: ScoreLineProps) {
  const last = points.at(-1);
  const at = (point: ScorePoint) => `${xOfDay(point.day, plot)},${yOf(point.score ?? 0, 100, plot)}`;
  const runs = scoreRuns(points).filter(({ known }) => known);
  return (
    <>
      {runs.map(({ points: run }) => {
        const firm = run.findIndex(({ preliminary }) => !preliminary);
        const early = firm === -1 ? run : run.slice(0, firm + 1);
        const sure = firm === -1 ? [] : run.slice(firm);
        return (
          <g key={run[0]?.day} fill="none" stroke={chartColors.ink} strokeWidth={1.75} strokeLinejoin="round">
            {early.length > 1 && <polyline points={early.map(at).join(' ')} strokeDasharray="4 3" />}
            {sure.length > 1 && <polyline points={sure.map(at).join(' ')} />}
          </g>
        );
      })}
      {runs
        .flatMap(({ points: run }) => run)
        .map((point) => (
          <ScoreMark key={point.day} plot={plot} point={point} isLast={point === last} />
        ))}
      {last && last.score !== null && (
        <ChartText x={xOfDay(last.day, plot) + 8} y={yOf(last.score, 100, plot)} color={chartColors.ink}>
          {last.score}
        </ChartText>
      )}
    </>
  );
}

/** A point's words under the pointer; only the last one is drawn. */
function ScoreMark({ plot, point, isLast }: { plot: PlotBox; point: ScorePoint; isLast: boolean }) {
  const { day, score, preliminary, watchedDays28 } = point;
  const words = i18n.t(preliminary ? 'chart.scoreEarly' : 'chart.score', [
    dayInWords(day),
    score ?? 0,
    watchedDays28,
  ]);
  const [cx, cy] = [xOfDay(day, plot), yOf(score ?? 0, 100, plot)];
  return (
    <g>
      <title>{words}</title>
      <circle cx={cx} cy={cy} r={7} fill="transparent" />
      {isLast && (
        <circle
          cx={cx}
          cy={cy}
          r={3.5}
          fill={chartColors.ink}
          stroke={chartColors.surface}
          strokeWidth={1.5}
        />
      )}
    </g>
  );
}
