import { describe, expect, test } from 'vitest';
import { dayOf } from '../../lib/activity/day';
import { staleAt, standingBasis } from '../../lib/store/standing-basis';
import type { AskedQuestionRow, CoverageRow, GroupRow } from '../../lib/store/tables';
import { membership } from './sample-people';

const minute = 60_000;
const hour = 60 * minute;
const now = new Date(2026, 10, 20, 15).getTime();
const midnight = new Date(2026, 10, 21).getTime();
const today = dayOf(now);
const within = 30 * minute;

function watched(day: number, minutes: number): CoverageRow {
  const bitmap = new Uint8Array(180).fill(255, 0, minutes / 8);
  return { accountId: 'account', day, minutes: bitmap, count: minutes };
}

describe('the basis of a standing', () => {
  const group = {
    watchPeriods: [{ from: now - 1000 * hour, to: 0 }],
    importedPeriods: [],
  } as unknown as GroupRow;
  const facts = { uncounted: new Set(['staff']), coverage: [watched(today, 40)] };
  const basis = standingBasis(group, facts, { now, within });

  test('stays while nothing is another, minutes that do not make a day count included', () => {
    const later = { ...facts, coverage: [watched(today, 48)] };
    const renamed = { ...group, name: '别的名', lastSeenAt: now };
    expect(standingBasis(renamed, later, { now: now + hour, within })).toBe(basis);
  });

  test('holds nobody’s id', () => {
    expect(basis).not.toContain('staff');
  });

  test.each([
    ['the next day', group, facts, { now: midnight, within }],
    ['another patience', group, facts, { now, within: 2 * hour }],
    [
      'somebody more who does not count',
      group,
      { ...facts, uncounted: new Set(['staff', 'bot']) },
      { now, within },
    ],
    ['enough minutes today', group, { ...facts, coverage: [watched(today, 64)] }, { now, within }],
    [
      'enough minutes yesterday',
      group,
      { ...facts, coverage: [watched(today - 1, 64), ...facts.coverage] },
      { now, within },
    ],
    ['another time of watching', { ...group, watchPeriods: [{ from: 1, to: 2 }] }, facts, { now, within }],
    [
      'an imported past',
      { ...group, importedPeriods: [{ importId: 'i', fromDay: 1, toDay: 2 }] },
      facts,
      { now, within },
    ],
  ])('is another one with %s', (_words, changed, known, at) => {
    expect(standingBasis(changed, known, at)).not.toBe(basis);
  });
});

describe('a standing is out of date by the time alone', () => {
  const nothing = { days: [], waiting: [], questions: [], within };
  const asked = (time: number) => [{ time } as AskedQuestionRow];
  const joined = (joinedAt: number) => [membership('p', 'g', { joinedAt })];

  test('on the next day', () => {
    expect(staleAt(nothing, now)).toBe(midnight);
  });

  test('once a question is overdue, and once nobody waits for its answer any more', () => {
    expect(staleAt({ ...nothing, questions: asked(now) }, now)).toBe(now + within + 1);
    const old = now - 168 * hour + hour;
    expect(staleAt({ ...nothing, questions: asked(old) }, now)).toBe(now + hour + 1);
  });

  test('once a newcomer waits no more', () => {
    expect(staleAt({ ...nothing, waiting: joined(now - 167 * hour) }, now)).toBe(now + hour + 1);
  });
});
