import { ChartFrame } from '@/components/charts/ChartFrame';
import { ChartText } from '@/components/charts/ChartText';
import { ColorLegend } from '@/components/charts/ColorLegend';
import { CountScale } from '@/components/charts/CountScale';
import { chartColors } from '@/components/charts/chart-colors';
import { roundedTop } from '@/components/charts/rounded-top';
import { UnseenPattern } from '@/components/charts/UnseenPattern';

/** A place on the line below: what was counted now, and in the period that it is compared with. */
export interface BarPair {
  /** What stands below it; empty for nothing. */
  tick: string;
  now: number;
  before: number;
  /** Under the pointer. */
  words: string;
  /** Whether nobody watched now. */
  unwatched: boolean;
}

interface PairedBarsProps {
  width: number;
  /** Told apart from other charts on the page. */
  id: string;
  pairs: BarPair[];
  /** What the two bars are, this period's first. */
  names: [now: string, before: string];
  unwatchedName: string;
  /** After the numbers of the scale, as %. */
  unit?: string;
  label: string;
}

const left = 40;
const top = 30;
const bottom = 150;
const height = 176;

/** Two periods side by side: this one's bars in full colour, the other's paler beside them. */
export function PairedBars(props: PairedBarsProps) {
  const { width, id, pairs, names, unwatchedName, unit, label } = props;
  const most = roundedTop(Math.max(1, ...pairs.flatMap(({ now, before }) => [now, before])));
  const yOf = (value: number) => bottom - (value / most) * (bottom - top);
  const unseen = `url(#${id})`;
  const slot = (width - left - 6) / Math.max(1, pairs.length);
  return (
    <ChartFrame width={width} height={height} label={label}>
      <UnseenPattern id={id} />
      <ColorLegend
        x={left}
        parts={[
          { name: names[0], fill: chartColors.accent },
          { name: names[1], fill: chartColors.fair },
          ...(pairs.some(({ unwatched }) => unwatched)
            ? [{ name: unwatchedName, fill: unseen, stroke: chartColors.line }]
            : []),
        ]}
      />
      <CountScale left={left} right={width - 6} most={most} yOf={yOf} unit={unit} />
      {pairs.map((pair, place) => (
        <Pair
          // A place on the line has no other name.
          // oxlint-disable-next-line react/no-array-index-key
          key={place}
          pair={pair}
          x={left + place * slot}
          slot={slot}
          yOf={yOf}
          unseen={unseen}
        />
      ))}
    </ChartFrame>
  );
}

interface PairProps {
  pair: BarPair;
  x: number;
  slot: number;
  yOf: (value: number) => number;
  unseen: string;
}

function Pair({ pair: { tick, now, before, words, unwatched }, x, slot, yOf, unseen }: PairProps) {
  const bar = Math.min(14, slot * 0.4);
  const middle = x + slot / 2;
  const drawn = (from: number, value: number, fill: string) => (
    <rect x={from} y={yOf(value)} width={bar} height={bottom - yOf(value)} fill={fill} />
  );
  return (
    <g>
      <title>{words}</title>
      <rect x={x} y={top} width={slot} height={bottom - top} fill={unwatched ? unseen : 'transparent'} />
      {drawn(middle - bar, before, chartColors.fair)}
      {drawn(middle, now, chartColors.accent)}
      {tick !== '' && (
        <ChartText x={middle} y={bottom + 14} anchor="middle">
          {tick}
        </ChartText>
      )}
    </g>
  );
}
