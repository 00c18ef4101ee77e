import { describe, expect, test } from 'vitest';
import { survivalScore } from '@/lib/health/score';
import { toArchive } from '../../scripts/measure/health/archive';
import { areaUnderCurve } from '../../scripts/measure/health/area-under-curve';
import {
  bandOf,
  corrections,
  type Pair,
  plainRisk,
  pointsUnwatched,
} from '../../scripts/measure/health/corrections';
import { observations } from '../../scripts/measure/health/observation';
import { intervalByRoom } from '../../scripts/measure/health/resample';
import { signalsOf } from '../../scripts/measure/health/signals';
import { snapshotsOf } from '../../scripts/measure/health/snapshots';
import { gradeSeen, throughout, watchings } from '../../scripts/measure/health/watching';

const day = 1440;
/** 2020-01-01, a Wednesday. */
const start = 18_262 * day;

/** Messages of a made-up room; days since `start`, by senders in turn. */
function room(name: string, days: number[], senders = 5): string {
  let before = 0;
  return days
    .map((at, index) => {
      const time = start + Math.round(at * day);
      const line = `${name}\t${time - before}\t${index % senders}`;
      before = time;
      return line;
    })
    .join('\n');
}

function archive(...rooms: string[]) {
  return toArchive('made-up', Buffer.from(`room\tminute_delta\tsender\n${rooms.join('\n')}\n`));
}

const daily = (until: number) => Array.from({ length: until * 2 }, (_, at) => at / 2 + 0.1);

describe('an archive', () => {
  test('is read back with the times added up', () => {
    const [only] = archive(room('one', [0, 1, 3])).rooms;
    expect([...only!.times]).toEqual([start, start + day, start + 3 * day]);
    expect([...only!.senders]).toEqual([0, 1, 2]);
  });

  test('with a broken line is refused, with the line', () => {
    expect(() => archive('one\t5')).toThrow('line 2');
    expect(() => archive('one\t5\t1', 'one\tx\t1')).toThrow('line 3: x is no whole number');
  });
});

describe('snapshots', () => {
  const alive = room('alive', daily(250));
  const dies = room('dies', daily(100));
  const snapshots = snapshotsOf(archive(alive, dies));

  test('are taken every 28 days from the first 28 on, as long as 56 days can follow and there is life', () => {
    const ages = snapshots.filter(({ room: { name } }) => name === 'made-up/alive').map(({ age }) => age);
    expect(ages).toEqual([28, 56, 84, 112, 140, 168]);
    expect(snapshots.filter(({ room: { name } }) => name === 'made-up/dies').map(({ age }) => age)).toEqual([
      28, 56, 84, 112,
    ]);
  });

  test('tell who fell silent', () => {
    expect(snapshots.filter(({ silent }) => silent).map(({ room: { name }, age }) => [name, age])).toEqual([
      ['made-up/dies', 112],
    ]);
  });

  test('leave out rooms with too few messages or people', () => {
    expect(snapshotsOf(archive(alive, room('small', daily(20)), room('two', daily(100), 2)))).toHaveLength(6);
  });

  test('of a room that is alive every day have full points for days, weeks and core', () => {
    const { parts } = survivalScore(signalsOf(snapshots.find(({ age }) => age === 112)!));
    expect(parts).toMatchObject({ days: 30, weeks: 35 });
  });

  test('seen only in the last 7 days are scaled, and so as good as whole ones for a room that never changes', () => {
    const seen = observations.find(({ name }) => name === 'the last 7 days')!;
    const signals = seen.signals(
      snapshots.find(({ room: { name }, age }) => name.endsWith('alive') && age === 168)!,
    );
    expect(signals).toMatchObject({ activeDays28: 28, activeWeeks12: 12 });
  });

  test.each(observations)('watched by "$name" never see more than there was', ({ name, signals }) => {
    if (name.startsWith('the last')) return;
    for (const snapshot of snapshots) {
      const whole = signalsOf(snapshot);
      const seen = signals(snapshot);
      expect(seen.activeDays28).toBeLessThanOrEqual(whole.activeDays28);
      expect(seen.activeWeeks12).toBeLessThanOrEqual(whole.activeWeeks12);
      expect(seen.core3d).toBeLessThanOrEqual(whole.core3d);
    }
  });
});

describe('the area under the curve', () => {
  const judged = (...pairs: [risk: number, silent: boolean][]) =>
    pairs.map(([risk, silent]) => ({ risk, silent }));

  test('is 1 where all silent ones have the higher risk, 0 the other way round, and a half for equal ones', () => {
    expect(areaUnderCurve(judged([3, true], [2, false], [1, false]))).toBe(1);
    expect(areaUnderCurve(judged([1, true], [2, false], [3, false]))).toBe(0);
    expect(areaUnderCurve(judged([1, true], [1, false]))).toBe(0.5);
  });

  test('is no number where nobody fell silent', () => {
    expect(areaUnderCurve(judged([1, false]))).toBeNaN();
  });
});

test('an interval by rooms holds the figure, and is the same each time', () => {
  const rooms = Array.from({ length: 30 }, (_, at) => [at, at + 1]);
  const mean = (items: number[]) => items.reduce((sum, item) => sum + item, 0) / items.length;
  const interval = intervalByRoom(rooms, mean);
  expect(interval.low).toBeLessThan(15);
  expect(interval.high).toBeGreaterThan(15);
  expect(intervalByRoom(rooms, mean)).toEqual(interval);
});

describe('a room that is watched partly', () => {
  const snapshots = snapshotsOf(archive(room('alive', daily(250))));
  const old = snapshots.at(-1)!;
  const named = (name: string) => watchings.find((watching) => watching.name === name)!;

  test('is graded by the rules of the extension, with the share of the time that was watched', () => {
    expect(gradeSeen(throughout, old)).toMatchObject({ score: 97, share: 1 });
    expect(gradeSeen(named('8 hours a day'), old)?.share).toBeCloseTo(1 / 3);
    expect(gradeSeen(named('2 of 7 days'), old)?.share).toBeCloseTo(2 / 7);
    expect(gradeSeen(named('only the last 7 days'), old)).toMatchObject({ share: 1 });
    expect(gradeSeen(named('1 of 7 days'), old)).toBeNull();
  });

  test('has fewer points where hours with talk were missed', () => {
    expect(gradeSeen(named('1 hour a day'), old)!.score).toBeLessThan(97);
  });
});

describe('a correction', () => {
  const [snapshot] = snapshotsOf(archive(room('alive', daily(250))));
  const pair = (score: number, whole: number, share: number, silent = false): Pair => ({
    snapshot: { ...snapshot!, silent },
    score,
    likely: score,
    whole,
    share,
  });
  const whole = [pair(10, 10, 1, true), pair(30, 30, 1), pair(50, 50, 1), pair(90, 90, 1)];

  test('learns by how many points a score would be higher, had everything been watched', () => {
    expect(pointsUnwatched([pair(50, 60, 0.5), pair(40, 50, 0.5)])).toBeCloseTo(20);
    expect(pointsUnwatched([pair(50, 55, 0.75), pair(40, 60, 0)])).toBeCloseTo(20);
  });

  test('reads the risk of a higher score where much was missed, and leaves the rest as it is', () => {
    const [points] = corrections;
    const risk = points!.learn([pair(15, 25, 0.5)], whole);
    const plain = plainRisk(whole);
    expect(risk(pair(15, 15, 0.5))).toBe(plain(pair(25, 25, 1)));
    expect(risk(pair(15, 15, 0.6))).toBe(plain(pair(15, 15, 1)));
  });

  test('by bands of its own counts those that were watched as little', () => {
    const [, bands] = corrections;
    const risk = bands!.learn([pair(15, 25, 0.3), pair(15, 25, 0.3), pair(15, 25, 0.5, true)], whole);
    expect(risk(pair(15, 15, 0.3))).toBeCloseTo(0.5 / 3);
    expect(risk(pair(15, 15, 0.5))).toBeCloseTo(1.5 / 2);
  });

  test('a score on a border belongs to the better band', () => {
    expect([19.4, 19.5, 20, 59, 60, 100, -3].map(bandOf)).toEqual([0, 1, 1, 2, 3, 4, 0]);
  });
});
