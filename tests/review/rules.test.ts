import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { known } from '../../lib/dials/figure';
import { monthsAfter } from '../../lib/goals/milestone-days';
import { busiestHours } from '../../lib/review/busiest-hours';
import { nextStep } from '../../lib/review/next-step';
import { periodTalk, type TalkDay } from '../../lib/review/period-talk';
import { reviewedMilestones } from '../../lib/review/reviewed-milestones';
import { reviewedScores } from '../../lib/review/reviewed-scores';
import { scoreMoves, sumUp } from '../../lib/review/sum-up';
import { unwatchedDays } from '../../lib/review/unwatched-days';
import { whatChanged } from '../../lib/review/what-changed';
import { dials, figures, gradeOf, monday, newcomers, review, week } from './reviews';

const kinds = (one: ReturnType<typeof review>) => whatChanged(one).map(({ kind }) => kind);
const asked = (count: number, late: number) => {
  const times = { firstReply: known(3), knownFromDay: 0 };
  return dials(week, {
    replies: { asked: count, answered: count - late, unanswered: known(late), ...times },
  });
};
const watchedOn = (watchedDays: number) => dials(week, { coverage: { watchedDays, days: 7 } });
const silent = periodTalk(week, [], new Set([monday]), () => true);

describe('what changed', () => {
  it('names the part of the score that moved most, the way the score moved', () => {
    const [said] = whatChanged(review({ start: gradeOf(1), end: gradeOf(9) }));
    expect(said).toMatchObject({ kind: 'score', part: 'core' });
  });

  it('says that a score is missing instead of comparing with nothing', () => {
    const [said] = whatChanged(review({ start: gradeOf(5, 1, 3) }));
    expect(said).toEqual({ kind: 'no-score', missing: 'start' });
  });

  it('compares people and messages only where both periods were watched alike', () => {
    expect(whatChanged(review())).toContainEqual({ kind: 'speakers', from: 2, to: 2 });
    const half = review({ dials: watchedOn(4) });
    expect(kinds(half)[0]).toBe('unlike-coverage');
    expect(whatChanged(half)).toContainEqual({ kind: 'messages', from: null, to: 21 });
  });

  it('says nothing about talk where nobody watched', () => {
    expect(kinds(review({ dials: watchedOn(0), talk: silent }))).toEqual(['unlike-coverage', 'score']);
  });

  it('tells of newcomers, questions and spotlights only where there were any', () => {
    expect(kinds(review())).toEqual(['score', 'speakers', 'messages']);
    const spotlights = [{ personId: 'a', name: '阿花', at: 1, topic: '', spoke: true, joinedIn: 2 }];
    const full = review({ dials: { ...asked(4, 1), newcomers: newcomers(3, 2, 1) }, spotlights });
    expect(kinds(full).slice(3)).toEqual(['newcomers', 'questions', 'spotlights']);
  });
});

describe('questions of which some are gone', () => {
  const gone = dials(week, { replies: { ...asked(4, 1).replies, knownFromDay: week.fromDay + 1 } });

  it('are not told as if they were all', () => {
    expect(kinds(review({ dials: gone }))).not.toContain('questions');
    expect(sumUp([figures(week, { dials: gone }), figures(week)]).asked).toBeNull();
    expect(sumUp([figures(week, { dials: asked(4, 1) })]).asked).toBe(4);
  });
});

describe('the next step', () => {
  it.each([
    ['to watch more, before anything else', { dials: watchedOn(2) }, 'watch-more'],
    ['to answer what waits', { dials: asked(4, 2) }, 'answer'],
    ['to open a topic where nobody spoke', { talk: silent }, 'open-topic'],
    [
      'to ask newcomers something easy',
      { dials: dials(week, { newcomers: newcomers(3, 3, 1) }) },
      'ask-newcomers',
    ],
    ['to go on', {}, 'go-on'],
  ] as const)('is %s', (_, change, kind) => {
    expect(nextStep(review(change)).kind).toBe(kind);
  });

  it('is to greet who waits now, not whoever was not greeted then', () => {
    const ungreeted = { dials: dials(week, { newcomers: newcomers(3, 1, 3) }) };
    expect(nextStep(review(ungreeted, { newcomersWaiting: 2 }))).toEqual({ kind: 'greet', people: 2 });
    expect(nextStep(review(ungreeted)).kind).toBe('go-on');
  });

  it('is to open a topic where there was talk on half as many days, if as many were watched', () => {
    const rows = [0, 1, 2].map((day) => ({ day: monday + day, speakers: { a: 1 }, hours: [] }));
    const talk = periodTalk(week, rows, new Set(), () => true);
    expect(nextStep(review({ talk })).kind).toBe('open-topic');
    expect(nextStep(review({ talk, dials: watchedOn(4) })).kind).toBe('go-on');
  });

  it('is to hand the microphone on where three people say nearly everything', () => {
    const concentration = { topThreeShare: known(0.8), absenceFactor: known(1), speakers: 9, messages: 100 };
    expect(nextStep(review({ dials: dials(week, { concentration }) })).kind).toBe('hand-on');
  });

  it('is to write an entry where the same is asked again and again', () => {
    const unanswered = [{ words: '几点开始', times: 3 }];
    expect(nextStep(review({}, { unanswered })).kind).toBe('write-entry');
  });
});

describe('what is counted', () => {
  it('leaves out who does not count, and other days', () => {
    const rows: TalkDay[] = [
      { day: monday, speakers: { a: 2, staff: 9 }, hours: [11] },
      { day: monday + 1, speakers: { staff: 1 }, hours: [1] },
      { day: monday - 1, speakers: { b: 1 }, hours: [1] },
    ];
    const talk = periodTalk(week, rows, new Set([monday]), (id) => id !== 'staff');
    expect([talk.messages, [...talk.speakerIds], talk.activeDays]).toEqual([2, ['a'], 1]);
    expect(talk.days[1]).toEqual({ day: monday + 1, speakers: 0, messages: 0, watched: false });
    expect(talk.hours[0]).toBe(12);
  });

  it('covers exactly the days that nobody watched, neighbours together', () => {
    const anyDays = fc.array(fc.boolean(), { maxLength: 40 });
    fc.assert(
      fc.property(anyDays, (watched) => {
        const days = watched.map((one, index) => ({ day: 100 + index, watched: one }));
        const spans = unwatchedDays(days);
        const covered = spans.flatMap(({ fromDay, toDay }) =>
          Array.from({ length: toDay - fromDay + 1 }, (_, index) => fromDay + index),
        );
        expect(covered).toEqual(days.filter((one) => !one.watched).map(({ day }) => day));
        const gaps = spans.slice(1).map(({ fromDay }, index) => fromDay - (spans[index]?.toDay ?? 0));
        expect(gaps.every((gap) => gap > 1)).toBe(true);
      }),
    );
  });

  it('names the busiest hours, none in which nothing was said', () => {
    const hours = Array.from({ length: 24 }, () => 0);
    expect(busiestHours(hours)).toEqual([]);
    hours[20] = 5;
    hours[8] = 9;
    expect(busiestHours(hours)).toEqual([8, 20]);
  });

  it('counts somebody who is in two groups once, and what they wrote in both', () => {
    const sum = sumUp([figures(week), figures(week)]);
    expect([sum.speakers, sum.messages, sum.byDay[0]?.speakers]).toEqual([2, 42, 4]);
    expect(sum.hours[20]).toBe(42);
  });

  it('counts whose score rose, fell, stayed or is not known', () => {
    const moves = scoreMoves([
      review({ start: gradeOf(1, 9), end: gradeOf(9) }),
      review(),
      review({ end: gradeOf(5, 1, 3) }),
      review({ start: gradeOf(9), end: gradeOf(1, 9) }),
    ]);
    expect(moves).toEqual({ rose: 1, fell: 1, stayed: 1, unknown: 1 });
  });
});

describe('the scores of a review', () => {
  it('reach from before the period before to the last day, one a day', () => {
    const watchedDays = Array.from({ length: 200 }, (_, index) => monday + 6 - index);
    const days = watchedDays.map((day) => ({ day, speakers: { a: 1 } }));
    const { span, points, watched } = reviewedScores(week, { days, watchedDays, counts: () => true });
    expect(span.firstDay).toBeLessThanOrEqual(week.fromDay - 7);
    expect(points.at(-1)?.day).toBe(week.toDay);
    expect(points).toHaveLength(span.weeks * 7);
    expect(watched).toEqual(Array.from({ length: span.weeks }, () => 7));
  });
});

describe('the milestones of a review', () => {
  const milestones = { 1: '有人每天聊', 3: '', 6: '有人复购', 12: '有名字' };

  it('are those of the period and the next one that says something', () => {
    const inPeriod = { startDay: monthsAfter(monday + 2, -1), milestones };
    const found = reviewedMilestones(inPeriod, week);
    expect(found.map(({ text }) => text)).toEqual(['有人每天聊', '有人复购']);
    expect(found[0]?.day).toBe(monday + 2);
  });

  it('are none without a start', () => {
    expect(reviewedMilestones({ startDay: 0, milestones }, week)).toEqual([]);
  });
});
