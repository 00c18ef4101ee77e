import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mostPoints, survivalScore } from '../../lib/health/score';

const signals = fc.record({
  activeDays28: fc.nat(28),
  activeWeeks12: fc.nat(12),
  daysSinceLast: fc.option(fc.nat(400)),
  core3d: fc.nat(500),
});

const best = { activeDays28: 28, activeWeeks12: 12, daysSinceLast: 0, core3d: 8 };

describe('the score', () => {
  test('is 100 for a group with people in it every day and 0 for one without any', () => {
    expect(survivalScore(best).score).toBeCloseTo(100, 10);
    expect(survivalScore({ activeDays28: 0, activeWeeks12: 0, daysSinceLast: null, core3d: 0 }).score).toBe(
      0,
    );
  });

  test('is 90 for a group in which one person posts every day, which is why only members may count', () => {
    expect(survivalScore({ ...best, core3d: 1 }).score).toBeCloseTo(
      85 + (15 * Math.log(2)) / Math.log(9),
      10,
    );
  });

  test('follows the formula', () => {
    const { score, parts } = survivalScore({
      activeDays28: 5,
      activeWeeks12: 4,
      daysSinceLast: 3,
      core3d: 2,
    });
    expect(parts.days).toBeCloseTo((30 * Math.log(6)) / Math.log(21), 10);
    expect(parts.weeks).toBeCloseTo((35 * 4) / 12, 10);
    expect(parts.recency).toBeCloseTo(20 * (1 - Math.log(4) / Math.log(29)), 10);
    expect(parts.core).toBeCloseTo((15 * Math.log(3)) / Math.log(9), 10);
    expect(score).toBeCloseTo(48.6, 0);
  });

  test('lies between 0 and 100 and is the sum of its parts, none of which exceeds what it can bring', () => {
    fc.assert(
      fc.property(signals, (some) => {
        const { score, parts } = survivalScore(some);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(100 + 1e-9);
        expect(parts.days + parts.weeks + parts.recency + parts.core).toBeCloseTo(score, 10);
        for (const part of ['days', 'weeks', 'recency', 'core'] as const) {
          expect(parts[part]).toBeGreaterThanOrEqual(0);
          expect(parts[part]).toBeLessThanOrEqual(mostPoints[part]);
        }
      }),
    );
  });

  test('never falls when a signal improves', () => {
    fc.assert(
      fc.property(signals, fc.nat(5), (some, more) => {
        const { score } = survivalScore(some);
        const floor = score - 1e-9;
        expect(
          survivalScore({ ...some, activeDays28: some.activeDays28 + more }).score,
        ).toBeGreaterThanOrEqual(floor);
        expect(
          survivalScore({ ...some, activeWeeks12: some.activeWeeks12 + more }).score,
        ).toBeGreaterThanOrEqual(floor);
        expect(survivalScore({ ...some, core3d: some.core3d + more }).score).toBeGreaterThanOrEqual(floor);
        const sooner = Math.max(0, (some.daysSinceLast ?? 400) - more);
        expect(survivalScore({ ...some, daysSinceLast: sooner }).score).toBeGreaterThanOrEqual(floor);
      }),
    );
  });

  test('gives nothing for a last message 28 days ago, as if there had never been any', () => {
    expect(survivalScore({ ...best, daysSinceLast: 28 }).parts.recency).toBe(0);
    expect(survivalScore({ ...best, daysSinceLast: null }).parts.recency).toBe(0);
  });
});
