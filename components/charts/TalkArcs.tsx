import { ChartFrame } from '@/components/charts/ChartFrame';
import { ChartText } from '@/components/charts/ChartText';
import { chartColors } from '@/components/charts/chart-colors';
import { fitText } from '@/components/charts/fit-text';
import { both, type TalkPair, type TalkPicture } from '@/lib/group-history/talk-pairs';
import { i18n } from '@/lib/language/i18n';

interface TalkArcsProps {
  width: number;
  picture: TalkPicture;
  /** What somebody is called. */
  nameOf: (personId: string) => string;
  label: string;
}

const rowHeight = 22;
const widestNames = 132;

/** Who talks with whom: names below each other, an arc between two who talk, the thicker the more. */
export function TalkArcs({ width, picture: { people, pairs }, nameOf, label }: TalkArcsProps) {
  const names = Math.min(widestNames, width * 0.4);
  const x = names + 12;
  const y = (id: string) => people.indexOf(id) * rowHeight + rowHeight / 2;
  const most = pairs.reduce((so, pair) => Math.max(so, both(pair)), 0);
  const reach = width - x - 8;
  return (
    <ChartFrame width={width} height={people.length * rowHeight} label={label}>
      {pairs.toReversed().map((pair) => (
        <Arc
          key={`${pair.oneId}/${pair.otherId}`}
          pair={pair}
          place={{ x, from: y(pair.oneId), to: y(pair.otherId), reach, rows: people.length }}
          share={both(pair) / most}
          nameOf={nameOf}
        />
      ))}
      {people.map((id) => (
        <g key={id}>
          <title>{nameOf(id)}</title>
          <ChartText x={names} y={y(id)} anchor="end" color={chartColors.ink} isName>
            {fitText(nameOf(id), names)}
          </ChartText>
          <circle cx={x} cy={y(id)} r={3} fill={chartColors.ink} />
        </g>
      ))}
    </ChartFrame>
  );
}

interface ArcProps {
  pair: TalkPair;
  /** `reach` is the room to the right for an arc over all `rows`. */
  place: { x: number; from: number; to: number; reach: number; rows: number };
  /** Of the busiest pair's messages; 0 to 1. */
  share: number;
  nameOf: (personId: string) => string;
}

function Arc({ pair, place: { x, from, to, reach, rows }, share, nameOf }: ArcProps) {
  const half = Math.abs(to - from) / 2;
  const across = Math.max(10, (reach * Math.abs(to - from)) / (rowHeight * Math.max(1, rows - 1)));
  const [top, bottom] = [Math.min(from, to), Math.max(from, to)];
  const words = [nameOf(pair.oneId), nameOf(pair.otherId), pair.there, pair.back] as [
    string,
    string,
    number,
    number,
  ];
  return (
    <path
      d={`M ${x} ${top} A ${across} ${half} 0 0 1 ${x} ${bottom}`}
      fill="none"
      stroke={chartColors.accent}
      strokeWidth={1 + 5 * share}
      strokeOpacity={0.25 + 0.55 * share}
      strokeLinecap="round"
    >
      <title>{i18n.t('chart.pair', words)}</title>
    </path>
  );
}
