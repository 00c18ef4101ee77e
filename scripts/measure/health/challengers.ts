import { fitAlone } from '../../learn/regression.ts';
import { signalsOf } from './signals.ts';
import { day, firstAfter, type Snapshot } from './snapshots.ts';

/** Signals of a snapshot from which a challenger to the formula may be made. */
type SignalsOfChallenger = (snapshot: Snapshot) => number[];

/** A challenger learns on one archive and is judged on another. */
export interface Challenger {
  name: string;
  signals: SignalsOfChallenger;
}

/** Days after which what was said counts only 1/e. */
const fadings = [3, 10, 30, 90];

export const challengers: readonly Challenger[] = [
  { name: 'the four signals, weighed anew', signals: fourSignals },
  { name: 'fading active days', signals: fadingDays },
  {
    name: 'the four signals, those who returned, and the last week',
    signals: (snapshot) => [...fourSignals(snapshot), ...returning(snapshot)],
  },
  {
    name: 'the four signals and the longest silence before',
    signals: (snapshot) => [...fourSignals(snapshot), ...longestSilence(snapshot)],
  },
  {
    name: 'all of these',
    signals: (snapshot) =>
      [fourSignals, fadingDays, returning, longestSilence].flatMap((signals) => signals(snapshot)),
  },
];

/** Learns on some snapshots. @returns the risk of any snapshot; only its order counts. */
export function learnRisk({ signals }: Challenger, on: readonly Snapshot[]): (snapshot: Snapshot) => number {
  const rows = on.map(signals);
  const count = rows[0]?.length ?? 0;
  const means = Array.from({ length: count }, (_, at) => meanOf(rows.map((row) => row[at]!)));
  const spreads = means.map((mean, at) => Math.sqrt(meanOf(rows.map((row) => (row[at]! - mean) ** 2))) || 1);
  const scaled = (row: number[]) => row.map((value, at) => (value - means[at]!) / spreads[at]!);
  const weights = fitAlone(
    rows.map((row, index) => ({ signs: [...scaled(row), 1], isRight: on[index]!.silent })),
  );
  return (snapshot) => scaled(signals(snapshot)).reduce((sum, value, at) => sum + value * weights[at]!, 0);
}

function fourSignals(snapshot: Snapshot): number[] {
  const { activeDays28, activeWeeks12, daysSinceLast, core3d } = signalsOf(snapshot);
  return [Math.log1p(activeDays28), activeWeeks12, Math.log1p(daysSinceLast ?? 28), Math.log1p(core3d)];
}

function fadingDays({ room: { times }, time, until }: Snapshot): number[] {
  const sums = fadings.map(() => 0);
  let before = -1;
  for (let place = firstAfter(times, time - 182 * day); place < until; place++) {
    const today = Math.floor(times[place]! / day);
    if (today === before) continue;
    before = today;
    const ago = (time - times[place]!) / day;
    for (const [at, fading] of fadings.entries()) sums[at]! += Math.exp(-ago / fading);
  }
  return sums.map((sum) => Math.log(0.01 + sum));
}

/** How many spoke in both of the last two times 28 days, and how much was said in the last 7 days. */
function returning({ room: { times, senders }, time, from28, until }: Snapshot): number[] {
  const before = new Set(senders.subarray(firstAfter(times, time - 56 * day), from28));
  const again = new Set(senders.subarray(from28, until).filter((sender) => before.has(sender)));
  return [Math.log1p(again.size), Math.log1p(until - firstAfter(times, time - 7 * day))];
}

/** Of the last half year, and how the silence until now compares with it. */
function longestSilence({ room: { times }, time, until }: Snapshot): number[] {
  let longest = 0;
  for (let place = firstAfter(times, time - 182 * day) + 1; place < until; place++)
    longest = Math.max(longest, times[place]! - times[place - 1]!);
  const now = time - times[until - 1]!;
  return [Math.log1p(longest / day), Math.log((1 + now / day) / (1 + longest / day))];
}

function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
