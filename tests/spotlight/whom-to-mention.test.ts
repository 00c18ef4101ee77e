import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MentionCandidate, whomToMention } from '../../lib/spotlight/whom-to-mention';

function candidate(personId: string, known: Partial<MentionCandidate> = {}): MentionCandidate {
  return {
    personId,
    expertTopics: [],
    tags: [],
    facts: [],
    answered: [],
    dismissedTopics: [],
    turn: { daysSince: null, recently: 0, asked: 0, answered: 0 },
    hours: { messages: 0, aroundNow: 0 },
    ...known,
  };
}

const ids = (mentions: { personId: string }[]) => mentions.map(({ personId }) => personId);
const asked = (daysSince: number, recently = 1) => ({ daysSince, recently, asked: 0, answered: 0 });

describe('with a question', () => {
  const question = '宝宝七个月，辅食怎么加？';

  test('who knows about it comes first, with the reasons in order of weight', () => {
    const found = whomToMention(
      [
        candidate('nobody'),
        candidate('tagged', { tags: ['懂辅食', '老客户'] }),
        candidate('expert', {
          expertTopics: ['睡眠', '辅食'],
          facts: [{ field: 'offers', value: '辅食搭配、绘本' }],
          turn: asked(12, 1),
          hours: { messages: 20, aroundNow: 8 },
        }),
      ],
      question,
    );
    expect(ids(found)).toEqual(['expert', 'tagged', 'nobody']);
    expect(found[0]).toMatchObject({ fits: true, topic: '辅食' });
    expect(found[0]?.reasons).toEqual([
      { kind: 'expert', topic: '辅食' },
      { kind: 'fact', field: 'offers', value: '辅食搭配、绘本' },
      { kind: 'turn', daysSince: 12, recently: 1 },
      { kind: 'hour', level: 'usual' },
    ]);
    expect(found[1]?.reasons[0]).toEqual({ kind: 'tag', tag: '懂辅食' });
    expect(found[2]?.fits).toBe(false);
  });

  test('a synonym of the topic is the topic', () => {
    const [first] = whomToMention(
      [candidate('a'), candidate('b', { expertTopics: ['摄影'] })],
      '求推荐拍照的地方',
    );
    expect(first).toMatchObject({ personId: 'b', fits: true });
  });

  test('who answered something alike fits, too', () => {
    const [first] = whomToMention(
      [candidate('a'), candidate('b', { answered: ['辅食要加盐吗', '几点开门'] })],
      '辅食',
    );
    expect(first).toMatchObject({ personId: 'b', reasons: [{ kind: 'answered', questions: 1 }, {}, {}] });
  });

  test('among those who know it, whose turn it is', () => {
    const expertTopics = ['辅食'];
    const found = whomToMention(
      [
        candidate('just now', { expertTopics, turn: asked(1, 3) }),
        candidate('long ago', { expertTopics, turn: asked(40, 0) }),
        candidate('never', { expertTopics }),
      ],
      question,
    );
    expect(ids(found)).toEqual(['long ago', 'never', 'just now']);
  });

  test('who was put aside for the topic fits only where they are an expert', () => {
    const known = { tags: ['懂辅食'], dismissedTopics: ['辅食'] };
    expect(whomToMention([candidate('a', known)], question)[0]?.fits).toBe(false);
    expect(whomToMention([candidate('a', { ...known, expertTopics: ['辅食'] })], question)[0]?.fits).toBe(
      true,
    );
  });
});

describe('without one', () => {
  test('who usually talks at this hour, and says whether it is known', () => {
    const found = whomToMention(
      [
        candidate('never heard'),
        candidate('now', { hours: { messages: 40, aroundNow: 15 } }),
        candidate('at night', { hours: { messages: 40, aroundNow: 0 } }),
      ],
      '',
    );
    expect(ids(found)).toEqual(['now', 'never heard', 'at night']);
    expect(found.map(({ reasons }) => reasons.at(-1))).toEqual([
      { kind: 'hour', level: 'usual' },
      { kind: 'hour', level: 'unknown' },
      { kind: 'hour', level: 'rarely' },
    ]);
    expect(found.every(({ fits }) => !fits)).toBe(true);
  });

  test('who spoke when asked before comes before who did not', () => {
    const turn = { daysSince: 40, recently: 0, asked: 4 };
    const found = whomToMention(
      [
        candidate('silent', { turn: { ...turn, answered: 0 } }),
        candidate('spoke', { turn: { ...turn, answered: 4 } }),
      ],
      '',
    );
    expect(ids(found)).toEqual(['spoke', 'silent']);
    expect(found[0]?.reasons).toContainEqual({ kind: 'earlier', asked: 4, answered: 4 });
  });
});

const anyTurn = fc
  .record({
    daysSince: fc.option(fc.integer({ min: 0, max: 400 })),
    recently: fc.nat(10),
    asked: fc.nat(10),
    answered: fc.nat(10),
  })
  .map((turn) => ({ ...turn, answered: Math.min(turn.asked, turn.answered) }));
const anyHours = fc
  .record({ messages: fc.nat(200), aroundNow: fc.nat(200) })
  .map(({ messages, aroundNow }) => ({ messages, aroundNow: Math.min(messages, aroundNow) }));
const anyCandidate = fc.record({
  expertTopics: fc.subarray(['辅食', '摄影']),
  tags: fc.subarray(['懂辅食', '老客户']),
  facts: fc.constant([]),
  answered: fc.subarray(['辅食要加盐吗', '几点开门']),
  dismissedTopics: fc.subarray(['辅食']),
  turn: anyTurn,
  hours: anyHours,
});
const anySubject = fc.constantFrom('', '辅食怎么做', '摄影', '停车');

describe('whoever they are', () => {
  const scoreOf = (known: Omit<MentionCandidate, 'personId'>, subject: string) =>
    whomToMention([{ personId: 'p', ...known }], subject)[0]!.score;

  test('everybody is ranked once, from 0 to 1, those who fit first', () => {
    fc.assert(
      fc.property(fc.array(anyCandidate), anySubject, (known, subject) => {
        const found = whomToMention(
          known.map((one, index) => ({ personId: `p${index}`, ...one })),
          subject,
        );
        expect(ids(found).toSorted()).toEqual(known.map((_, index) => `p${index}`).toSorted());
        for (const [index, { score, fits }] of found.entries()) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          const next = found[index + 1];
          if (next) expect(Number(fits) - Number(next.fits) || score - next.score).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('nobody gains by having been asked later, or more often', () => {
    fc.assert(
      fc.property(anyCandidate, anySubject, fc.nat(400), fc.nat(10), (known, subject, days, times) => {
        const later = { ...known.turn, daysSince: Math.min(days, known.turn.daysSince ?? days) };
        const moreOften = { ...known.turn, recently: known.turn.recently + times };
        const score = scoreOf(known, subject);
        expect(scoreOf({ ...known, turn: later }, subject)).toBeLessThanOrEqual(score + 1e-9);
        expect(scoreOf({ ...known, turn: moreOften }, subject)).toBeLessThanOrEqual(score + 1e-9);
      }),
    );
  });

  test('nobody loses by what shows that they know it', () => {
    fc.assert(
      fc.property(anyCandidate, (known) => {
        const subject = '摄影';
        const more = { ...known, expertTopics: ['摄影'] };
        expect(scoreOf(more, subject)).toBeGreaterThanOrEqual(scoreOf(known, subject) - 1e-9);
      }),
    );
  });
});
