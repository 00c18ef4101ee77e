/**
 * How well the score tells which rooms fall silent, on public archives of chat rooms (see scripts/measure/health/archive.ts for
 * their form): for each and all together its area under the curve beside that of plain volume, the bands, what is left of it where
 * a room is watched only partly, how far the extension's own grades shift then and whether that can be corrected, and challengers that learn on one archive and are judged on another. Intervals are of 95 %, by
 * drawing rooms.
 *
 *   npm run measure:health -- ARCHIVE.tsv.gz…
 *
 * Without archives it says so and measures nothing. One figure a line; exits with 1 when a bar is missed.
 */
import { survivalScore } from '../../lib/health/score.ts';
import { survivalBands } from '../../lib/health/survival-band.ts';
import { readArchive } from './health/archive.ts';
import { areaUnderCurve, type Judged } from './health/area-under-curve.ts';
import { challengers, learnRisk } from './health/challengers.ts';
import { reportCoverage } from './health/coverage.ts';
import { percent, shown, threeDigits } from './health/figure-text.ts';
import { observations } from './health/observation.ts';
import { intervalByRoom } from './health/resample.ts';
import { everything, signalsOf } from './health/signals.ts';
import { type Snapshot, snapshotsOf } from './health/snapshots.ts';

/** Below so many days the past that the score looks at is not whole. */
const young = 84;
const alerts = [50, 30];

type Risk = (snapshot: Snapshot) => number;
type Part = { name: string; snapshots: Snapshot[] };

const files = process.argv.slice(2);
if (files.length === 0) {
  console.log('No archive was given: npm run measure:health -- ARCHIVE.tsv.gz…');
  process.exit(0);
}
const scoreOf = (snapshot: Snapshot) => survivalScore(signalsOf(snapshot, everything)).score;
const byScore: Risk = (snapshot) => -scoreOf(snapshot);
const byVolume: Risk = ({ from28, until }) => from28 - until;
const archives = files.map(readArchive);
const parts = archives.map((archive) => ({ name: archive.name, snapshots: snapshotsOf(archive) }));
const pooled = { name: 'pooled', snapshots: parts.flatMap(({ snapshots }) => snapshots) };
const all = parts.length > 1 ? [...parts, pooled] : parts;
let missed = false;

for (const part of all) reportPart(part);
reportBands(pooled);
reportObservations();
reportCoverage(parts);
for (const judged of parts)
  for (const learnt of parts) if (judged !== learnt) reportChallengers(learnt, judged);
process.exit(missed ? 1 : 0);

function reportPart(part: Part): void {
  const { name, snapshots } = part;
  const silent = snapshots.filter((one) => one.silent).length;
  console.log(
    `${name}: ${snapshots.length} snapshots of ${roomsOf(snapshots).length} rooms, ${silent} silent`,
  );
  reportCurve(`${name}, score`, snapshots, byScore);
  reportCurve(`${name}, volume`, snapshots, byVolume);
  reportGain(`${name}, gain of the score over volume`, snapshots, byScore, byVolume);
  reportCurve(
    `${name}, score, rooms under ${young} days`,
    snapshots.filter(({ age }) => age < young),
    byScore,
  );
}

function reportBands({ snapshots }: Part): void {
  const scored = snapshots.map((snapshot) => ({ snapshot, score: scoreOf(snapshot) }));
  for (const { from, to } of survivalBands) {
    const within = scored.filter(({ score }) => from <= score && (score < to || to === 100));
    const figure = (items: Snapshot[]) => items.filter(({ silent }) => silent).length / items.length;
    const items = within.map(({ snapshot }) => snapshot);
    const rooms = roomsOf(items);
    console.log(
      `band ${from}–${to}: ${percent(figure(items))} silent of ${items.length} snapshots ${shown(intervalByRoom(rooms, figure), percent)}`,
    );
  }
  for (const below of alerts) {
    const warned = scored.filter(({ score }) => score < below);
    const right = warned.filter(({ snapshot }) => snapshot.silent).length;
    const silent = snapshots.filter((one) => one.silent).length;
    console.log(
      `below ${below}: ${percent(warned.length / scored.length)} of snapshots, ${percent(right / silent)} of silences, right in ${percent(right / warned.length)}`,
    );
  }
}

function reportObservations(): void {
  for (const { name, signals, bar } of observations) {
    const risk: Risk = (snapshot) => -survivalScore(signals(snapshot)).score;
    for (const part of all)
      reportCurve(`${part.name}, ${name}`, part.snapshots, risk, part === all.at(-1) ? bar : undefined);
  }
}

/** A challenger takes the formula's place only where the gain's interval lies above 0 on each archive it did not learn on. */
function reportChallengers(learnt: Part, judged: Part): void {
  for (const challenger of challengers) {
    const risk = learnRisk(challenger, learnt.snapshots);
    const name = `${challenger.name}, learnt on ${learnt.name}, judged on ${judged.name}`;
    reportCurve(name, judged.snapshots, risk);
    reportGain(`${name}, gain over the score`, judged.snapshots, risk, byScore);
    const ofYoung = judged.snapshots.filter(({ age }) => age < young);
    reportGain(`${name}, the same of rooms under ${young} days`, ofYoung, risk, byScore);
  }
}

function reportCurve(name: string, snapshots: Snapshot[], risk: Risk, bar?: number): void {
  const judged = judgedBy(snapshots, risk);
  const value = areaUnderCurve(judged.flat());
  if (bar !== undefined && !(value >= bar)) missed = true;
  const wanted = bar === undefined ? '' : ` (bar: at least ${bar})`;
  console.log(
    `${name}: AUC ${value.toFixed(4)} ${shown(intervalByRoom(judged, areaUnderCurve), threeDigits)}${wanted}`,
  );
}

function reportGain(name: string, snapshots: Snapshot[], risk: Risk, other: Risk): void {
  const judged = roomsOf(snapshots).map((room) =>
    room.map((snapshot) => ({ silent: snapshot.silent, risk: risk(snapshot), other: other(snapshot) })),
  );
  const gain = (items: (Judged & { other: number })[]) =>
    areaUnderCurve(items) - areaUnderCurve(items.map((item) => ({ ...item, risk: item.other })));
  console.log(
    `${name}: ${gain(judged.flat()).toFixed(4)} ${shown(intervalByRoom(judged, gain), threeDigits)}`,
  );
}

function judgedBy(snapshots: Snapshot[], risk: Risk): Judged[][] {
  return roomsOf(snapshots).map((room) =>
    room.map((snapshot) => ({ silent: snapshot.silent, risk: risk(snapshot) })),
  );
}

function roomsOf(snapshots: Snapshot[]): Snapshot[][] {
  return [...Map.groupBy(snapshots, ({ room }) => room.name).values()];
}
