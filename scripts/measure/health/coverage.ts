import { scoreRanges } from '../../../lib/health/score-range.ts';
import { survivalBands } from '../../../lib/health/survival-band.ts';
import { percentile } from '../statistics.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { bandOf, corrections, type Pair, plainRisk, pointsUnwatched, type RiskOf } from './corrections.ts';
import { fourDigits, percent, shown, threeDigits } from './figure-text.ts';
import { intervalByRoom } from './resample.ts';
import type { Snapshot } from './snapshots.ts';
import { gradeSeen, throughout, type Watching, watchings } from './watching.ts';

/** The snapshots of an archive under each way of watching. */
interface SeenArchive {
  name: string;
  whole: Pair[];
  pairs: Map<Watching, Pair[]>;
  count: number;
}

/** Rooms of which less was there to be seen are told apart. */
const grownAge = 84;
/** Less than this share of the hours is no ground to tell a risk from, corrected or not. */
const leastShare = 0.2;

/**
 * What becomes of the score and its bands where the page is not always open, by the extension's own grades, and whether a correction
 * that was learnt on one archive comes nearer to the truth on another.
 */
export function reportCoverage(parts: readonly { name: string; snapshots: Snapshot[] }[]): void {
  const archives = parts.map(seenArchive);
  for (const watching of watchings) reportWatching(archives, watching);
  for (const { name, pairs } of archives)
    console.log(
      `points for the time not watched, learnt on ${name}: ${pointsUnwatched(partly(pairs)).toFixed(1)}`,
    );
  for (const learnt of archives)
    for (const judged of archives) if (learnt !== judged) reportCorrections(learnt, judged);
  reportRanges(archives);
}

function seenArchive({ name, snapshots }: { name: string; snapshots: Snapshot[] }): SeenArchive {
  const always = new Map<Snapshot, number>();
  for (const snapshot of snapshots) always.set(snapshot, gradeSeen(throughout, snapshot)!.score);
  const pairsOf = (watching: Watching): Pair[] =>
    snapshots.flatMap((snapshot) => {
      const seen = gradeSeen(watching, snapshot);
      return seen ? [{ ...seen, whole: always.get(snapshot)! }] : [];
    });
  const pairs = new Map(watchings.map((watching) => [watching, pairsOf(watching)]));
  return { name, whole: pairs.get(throughout)!, pairs, count: snapshots.length };
}

/** Those from which a correction is learnt and on which it is judged: watched partly, but enough to tell a risk. */
function partly(pairs: SeenArchive['pairs']): Pair[] {
  return [...pairs.values()].flat().filter(({ share }) => leastShare <= share && share < 1);
}

function reportWatching(archives: readonly SeenArchive[], watching: Watching): void {
  const all = archives.flatMap(({ pairs }) => pairs.get(watching)!);
  const count = archives.reduce((sum, archive) => sum + archive.count, 0);
  console.log(`watched ${watching.name}: ${percent(all.length / count)} of ${count} snapshots are graded`);
  if (all.length === 0) return;
  const several = archives.map(({ name, pairs }) => ({ name, items: pairs.get(watching)! }));
  for (const { name, items } of [...several, { name: 'pooled', items: all }]) {
    const curve = (pairs: Pair[]) =>
      areaUnderCurve(pairs.map(({ score, snapshot }) => ({ risk: -score, silent: snapshot.silent })));
    const points = (pairs: Pair[]) => mean(pairs.map(({ score, whole }) => score - whole));
    console.log(
      `  ${name}: AUC ${threeDigits(curve(items))} ${shown(intervalByRoom(roomsOf(items), curve), threeDigits)}, points beside the whole ${points(items).toFixed(1)} ${shown(intervalByRoom(roomsOf(items), points), (value) => value.toFixed(1))}, below 50: ${shareBelow50(items, ({ score }) => score)}, by the likely score: ${shareBelow50(items, ({ likely }) => likely)}`,
    );
  }
  for (const [band, { from, to }] of survivalBands.entries()) {
    const items = all.filter(({ score }) => bandOf(score) === band);
    if (items.length === 0) continue;
    console.log(
      `  band ${from}–${to}: ${percent(silentShare(items))} silent of ${items.length} ${shown(intervalByRoom(roomsOf(items), silentShare), percent)}`,
    );
  }
}

function reportCorrections(learnt: SeenArchive, judged: SeenArchive): void {
  const plain = plainRisk(learnt.whole);
  const items = partly(judged.pairs);
  const ages = [
    { name: `rooms from ${grownAge} days on`, isOf: (pair: Pair) => pair.snapshot.age >= grownAge },
    { name: 'younger rooms', isOf: (pair: Pair) => pair.snapshot.age < grownAge },
  ];
  for (const correction of corrections) {
    const risk = correction.learn(partly(learnt.pairs), learnt.whole);
    for (const { name, isOf } of ages) {
      const some = items.filter(isOf);
      const gain = (pairs: Pair[]) => mean(pairs.map((pair) => logLoss(plain, pair) - logLoss(risk, pair)));
      console.log(
        `${correction.name}, learnt on ${learnt.name}, judged on ${judged.name}, ${name}: log loss less by ${fourDigits(gain(some))} ${shown(intervalByRoom(roomsOf(some), gain), fourDigits)}`,
      );
    }
    for (const watching of watchings) reportExpected(judged, watching, plain, risk);
  }
}

/** How many were held to fall silent for each that did: 1 is right. */
function reportExpected(judged: SeenArchive, watching: Watching, plain: RiskOf, risk: RiskOf): void {
  const items = judged.pairs.get(watching)!.filter(({ snapshot }) => snapshot.age >= grownAge);
  if (items.length === 0 || watching.days) return;
  const ratio = (of: RiskOf) => (pairs: Pair[]) => mean(pairs.map(of)) / silentShare(pairs);
  const text = (of: RiskOf) =>
    `${ratio(of)(items).toFixed(2)} ${shown(intervalByRoom(roomsOf(items), ratio(of)), (value) => value.toFixed(2))}`;
  console.log(
    `  ${watching.name}: expected for each that fell silent ${text(plain)}, corrected ${text(risk)}`,
  );
}

/** The ranges that lib/health/score-range.ts tells: from where to where the whole score lay in 8 of 10, and in how many of each archive. */
function reportRanges(archives: readonly SeenArchive[]): void {
  for (const { fromShare, toShare, bands } of scoreRanges) {
    const within = (archive: SeenArchive) =>
      [...archive.pairs.values()].flat().filter(({ share }) => fromShare <= share && share < toShare);
    for (const [band, range] of bands.entries()) {
      const items = archives.map((archive) => within(archive).filter(({ score }) => bandOf(score) === band));
      const more = items.flat().map(({ whole, score }) => whole - score);
      const held = items.map((pairs) =>
        percent(
          mean(
            pairs.map(({ whole, score }) => Number(range[0] <= whole - score && whole - score <= range[1])),
          ),
        ),
      );
      console.log(
        `watched ${fromShare}–${toShare}, band ${band}: whole score ${percentile(more, 0.1)} to ${percentile(more, 0.9)} points more in 8 of 10; told ${range.join(' to ')}, which held ${held.join(' and ')}`,
      );
    }
  }
}

/** Of how many snapshots a figure is below 50, and of how many of those that fell silent. */
function shareBelow50(pairs: readonly Pair[], figureOf: (pair: Pair) => number): string {
  const share = (some: readonly Pair[]) => percent(mean(some.map((pair) => Number(figureOf(pair) < 50))));
  return `${share(pairs)} and of silences ${share(pairs.filter(({ snapshot }) => snapshot.silent))}`;
}

function logLoss(risk: RiskOf, pair: Pair): number {
  const told = risk(pair);
  return -Math.log(pair.snapshot.silent ? told : 1 - told);
}

function silentShare(pairs: readonly Pair[]): number {
  return mean(pairs.map(({ snapshot }) => Number(snapshot.silent)));
}

function roomsOf(pairs: readonly Pair[]): Pair[][] {
  return [...Map.groupBy(pairs, ({ snapshot }) => snapshot.room.name).values()];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
