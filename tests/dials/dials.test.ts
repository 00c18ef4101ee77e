import { expect, test } from 'vitest';
import type { SpokenDay } from '../../lib/activity/spoken-day';
import { concentrationOf } from '../../lib/dials/concentration';
import { groupAgeOf } from '../../lib/dials/life-stage';
import { newcomersOf } from '../../lib/dials/newcomers';
import { noiseOf } from '../../lib/dials/noise';
import { participationOf } from '../../lib/dials/participation';
import { repliesOf } from '../../lib/dials/replies';
import { responseOf } from '../../lib/dials/response';
import { groupSizeOf } from '../../lib/dials/size';

const minute = 60_000;

test('participation is speakers by members, and never more than all', () => {
  expect(participationOf(30, 300).share).toEqual({ value: 0.1, lacks: null });
  expect(participationOf(5, 0).share).toEqual({ value: null, lacks: 'members-unknown' });
  expect(participationOf(5, 4)).toMatchObject({ share: { value: 1 }, members: 5 });
});

test('concentration is the share of three, and how few make half', () => {
  expect(concentrationOf([50, 20, 10, 10, 10])).toEqual({
    topThreeShare: { value: 0.8, lacks: null },
    absenceFactor: { value: 1, lacks: null },
    speakers: 5,
    messages: 100,
  });
  expect(concentrationOf([1, 1, 1, 1, 1]).absenceFactor.value).toBe(3);
  expect(concentrationOf([]).topThreeShare).toEqual({ value: null, lacks: 'nobody-spoke' });
  expect(concentrationOf([]).absenceFactor).toEqual({ value: null, lacks: 'nobody-spoke' });
});

test('a newcomer has the day they came and the six after it to speak', () => {
  const joined = [
    { personId: 'same day', day: 10, greeted: true },
    { personId: 'seventh day', day: 10, greeted: false },
    { personId: 'eighth day', day: 10, greeted: true },
    { personId: 'still has time', day: 15, greeted: false },
  ];
  const days: SpokenDay[] = [
    { day: 10, speakers: { 'same day': 1 } },
    { day: 16, speakers: { 'seventh day': 2 } },
    { day: 17, speakers: { 'eighth day': 1 } },
  ];
  expect(newcomersOf(joined, days, 17)).toMatchObject({
    joined: 4,
    greeted: 2,
    spoke: 2,
    settled: 3,
    greetedShare: { value: 0.5 },
    spokeShare: { value: 2 / 3 },
  });
  expect(newcomersOf(joined, days, 16).spokeShare).toEqual({ value: null, lacks: 'too-early' });
  expect(newcomersOf([], days, 16).spokeShare).toEqual({ value: null, lacks: 'nobody-joined' });
});

test('replies: the median wait, and what nobody answered in time', () => {
  const questions = [
    { time: 0, repliedAt: 5 * minute },
    { time: 0, repliedAt: 60 * minute },
    { time: 0, repliedAt: 20 * minute },
    { time: 0, repliedAt: null },
    { time: 0, repliedAt: 0 },
    { time: 80 * minute, repliedAt: 0 },
  ];
  const when = { within: 30 * minute, now: 100 * minute, knownFromDay: 3, kept: true };
  expect(repliesOf(questions, when)).toEqual({
    firstReply: { value: 20, lacks: null },
    unanswered: { value: 1, lacks: null },
    asked: 6,
    answered: 4,
    knownFromDay: 3,
  });
  expect(repliesOf(questions.slice(4), when).firstReply).toEqual({ value: null, lacks: 'no-reply' });
  expect(repliesOf([], when).firstReply).toEqual({ value: null, lacks: 'nothing-asked' });
  expect(repliesOf([], { ...when, kept: false }).unanswered).toEqual({
    value: null,
    lacks: 'no-longer-kept',
  });
});

test('the size that practice calls the liveliest begins at 150 and ends at 300', () => {
  expect([0, 149, 150, 300, 301].map((people) => groupSizeOf(people).band)).toEqual([
    null,
    'below',
    'liveliest',
    'liveliest',
    'above',
  ]);
});

test('the stage of life begins with the first day that was seen', () => {
  const stages = [100, 106, 107, 129, 130].map((today) => groupAgeOf(100, today).stage);
  expect(stages).toEqual(['first-7-days', 'first-7-days', 'first-30-days', 'first-30-days', 'later']);
  expect(groupAgeOf(100, 100).days.value).toBe(1);
  expect(groupAgeOf(null, 100).days).toEqual({ value: null, lacks: 'not-watched' });
});

test('noise: what one person says, links and adverts', () => {
  const looked = { links: 5, adverts: 1, looked: 20, countedFromDay: 7 };
  expect(noiseOf([30, 10], looked)).toMatchObject({
    onePersonShare: { value: 0.75 },
    linkShare: { value: 0.25 },
    advertShare: { value: 0.05 },
  });
  const before = { links: 0, adverts: 0, looked: 0, countedFromDay: null };
  expect(noiseOf([30], before).linkShare).toEqual({ value: null, lacks: 'not-counted' });
  expect(noiseOf([], before).linkShare).toEqual({ value: null, lacks: 'nobody-spoke' });
});

test('response is that of the occasion in the middle', () => {
  const outcomes = [
    { reacted: 10, members: 100, active: 20 },
    { reacted: 30, members: 100, active: 20 },
    { reacted: 20, members: 0, active: 20 },
  ];
  const { share, shareOfActive } = responseOf(outcomes);
  expect(share.value).toBeCloseTo(0.2);
  expect(shareOfActive.value).toBeCloseTo(1);
  expect(responseOf([]).share).toEqual({ value: null, lacks: 'nothing-offered' });
  expect(responseOf(outcomes.slice(2)).share).toEqual({ value: null, lacks: 'members-unknown' });
});
