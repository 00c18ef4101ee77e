import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf, startOfDay } from '../../lib/activity/day';
import { readAllReviews } from '../../lib/store/read-all-reviews';
import { readGroupReview } from '../../lib/store/read-review';
import { recordCoverage } from '../../lib/store/record-coverage';
import { recordMessages } from '../../lib/store/record-messages';
import { readReviewNote, saveReviewNote } from '../../lib/store/review-notes';
import { setRole } from '../../lib/store/set-role';
import { freshDatabase } from './fresh-database';
import { importPast, said } from './imports';
import { message } from './messages';
import { TestLogin } from './rosters';

const minute = 60_000;
const day = 24 * 60 * minute;
/** A Friday afternoon; the week began on the 16th. */
const now = new Date(2026, 10, 20, 15).getTime();
const today = dayOf(now);
const thisWeek = { fromDay: today - 4, toDay: today };

beforeEach(() => fakeBrowser.reset());

/** A group that was watched on each of the last 12 days but the one before yesterday. */
async function watchedGroup() {
  const db = await freshDatabase();
  const since = now - 12 * day;
  const login = await new TestLogin(db, 'one').begin(since);
  const names = { a: '阿紫', b: '小白', c: '客服' };
  const { groupId, people } = await login.watches('g', '群', names, since);
  for (let ago = 0; ago < 12; ago++) {
    if (ago === 2) continue;
    const minutes = Array.from({ length: 90 }, (_, index) => Math.floor((now - ago * day) / minute) - index);
    await recordCoverage(db, { accountId: login.accountId, minutes }, now - ago * day);
  }
  const person = (key: string) => people[login.id(key)] ?? '';
  await setRole(db, { personId: person('c'), role: 'staff' });
  const says = async (key: string, daysAgo: number, count = 1, text = '好') => {
    const messages = Array.from({ length: count }, (_, index) =>
      message(`${key}${daysAgo}-${index}`, {
        groupId,
        personId: person(key),
        time: now - daysAgo * day,
        text,
      }),
    );
    await recordMessages(db, { accountId: login.accountId, messages }, now);
  };
  return { db, groupId, person, says };
}

describe('a review', () => {
  test('counts members in the period and in the same weekdays of the week before', async () => {
    const { db, groupId, says } = await watchedGroup();
    await says('a', 1, 3);
    await says('b', 3);
    await says('c', 1, 9);
    await says('a', 8, 2);
    const review = await readGroupReview(db, groupId, thisWeek, now);
    expect(review?.now.talk).toMatchObject({ messages: 4, activeDays: 2 });
    expect(review?.now.talk.speakerIds.size).toBe(2);
    expect(review?.before.period).toEqual({ fromDay: today - 11, toDay: today - 7 });
    expect(review?.before.talk.messages).toBe(2);
    expect(review?.now.talk.days.map(({ watched }) => watched)).toEqual([true, true, false, true, true]);
    expect(review?.now.dials.coverage).toEqual({ watchedDays: 4, days: 5 });
  });

  test('grades the group as it was before the period and at its end', async () => {
    const { db, groupId, says } = await watchedGroup();
    await says('a', 6);
    const review = await readGroupReview(db, groupId, thisWeek, now);
    expect(review?.now.start.state).toBe('graded');
    const scores = [review?.now.start, review?.now.end].map(
      (grade) => grade && 'score' in grade && grade.score,
    );
    expect(scores[1]).toBeLessThan(Number(scores[0]));
    expect(review?.before.start.state).toBe('too-early');
  });

  test('tells who got the microphone, who left, and what was asked and answered by nobody', async () => {
    const { db, groupId, person } = await watchedGroup();
    const spotlight = { snippetId: '', questionId: '', joinedIn: [person('b')] };
    await db.spotlights.bulkAdd([
      {
        ...spotlight,
        id: 's1',
        personId: person('a'),
        groupId,
        at: now - day,
        topic: '辅食',
        answeredAt: now,
      },
      { ...spotlight, id: 's2', personId: person('a'), groupId, at: now - 9 * day, topic: '', answeredAt: 0 },
    ]);
    await db.memberships.update([groupId, person('b')], { leftAt: now - day });
    const asked = { groupId, personId: person('a'), answeredHow: '', answerId: '', answeredBy: '' } as const;
    for (const [id, text] of [
      ['q1', '直播几点开始'],
      ['q2', '@小王 直播几点开始呀'],
      ['q3', '退款怎么退'],
    ] as const) {
      const time = startOfDay(today - 1) + Number(id.slice(1)) * minute;
      await db.messages.add({
        ...message(id, { groupId, personId: person('a'), time, text }),
        id,
        recalled: false,
      });
      await db.askedQuestions.add({ ...asked, id, time, state: 'open', fitting: [], settledAt: 0 });
    }
    const review = await readGroupReview(db, groupId, thisWeek, now);
    expect(review?.now.spotlights).toMatchObject([{ name: '阿紫', topic: '辅食', spoke: true, joinedIn: 1 }]);
    expect([review?.now.left, review?.before.left]).toEqual([1, 0]);
    expect(review?.unanswered).toEqual([
      { words: '直播几点开始呀', times: 2 },
      { words: '退款怎么退', times: 1 },
    ]);
  });

  test('says who waits for a welcome now, as the list of groups does', async () => {
    const { db, groupId, person } = await watchedGroup();
    const joins = (key: string, change: object) => db.memberships.update([groupId, person(key)], change);
    await joins('a', { joinedAt: now - 2 * day });
    await joins('b', { joinedAt: now - 2 * day, putAsideAt: now - day });
    await joins('c', { joinedAt: now - 2 * day });
    const review = await readGroupReview(db, groupId, thisWeek, now);
    expect(review).toMatchObject({ newcomersWaiting: 1, now: { dials: { newcomers: { joined: 2 } } } });
    const monthLater = await readGroupReview(db, groupId, thisWeek, now + 30 * day);
    expect(monthLater?.newcomersWaiting).toBe(0);
  });

  test('names the past that was imported into it', async () => {
    const { db, groupId } = await watchedGroup();
    const within = { importId: 'i1', fromDay: today - 30, toDay: today - 8 };
    const long = { importId: 'i2', fromDay: today - 90, toDay: today - 60 };
    await db.groups.update(groupId, { importedPeriods: [within, long] });
    const review = await readGroupReview(db, groupId, thisWeek, now);
    expect(review?.imports).toEqual([{ source: '', period: { fromDay: today - 30, toDay: today - 8 } }]);
  });

  test('counts nobody as having left who is known from an imported past alone', async () => {
    const { db, groupId } = await watchedGroup();
    const lines = [said('走了的', now - 40 * day, '早'), said('走了的', now - day, '晚')];
    await importPast(db, groupId, lines, {}, now);
    const made = await db.memberships
      .where('[groupId+leftAt]')
      .between([groupId, 1], [groupId, Infinity])
      .count();
    const review = await readGroupReview(db, groupId, thisWeek, now);
    expect([made, review?.now.left]).toEqual([1, 0]);
  });

  test('is not to be had of a group that is not known', async () => {
    expect(await readGroupReview(await freshDatabase(), 'nobody', thisWeek, now)).toBeNull();
  });

  test('of all groups is read in portions and tells how far it is', async () => {
    const { db, groupId } = await watchedGroup();
    const group = await db.groups.get(groupId);
    if (!group) throw new Error('no group');
    await db.groups.bulkAdd(
      Array.from({ length: 8 }, (_, index) => ({ ...group, id: `more${index}`, name: `${10 - index} 群` })),
    );
    const told: [number, number][] = [];
    const reviews = await readAllReviews(db, thisWeek, now, (...progress) => told.push(progress));
    expect(reviews.map(({ name }) => name).slice(0, 3)).toEqual(['3 群', '4 群', '5 群']);
    expect(told).toEqual([
      [0, 9],
      [4, 9],
      [8, 9],
    ]);
  });
});

describe('remarks on a period', () => {
  const of = { groupId: 'g', fromDay: 1, toDay: 7 };

  test('are kept for that group and period only', async () => {
    const db = await freshDatabase();
    await saveReviewNote(db, { ...of, text: '做了两场直播' });
    expect(await readReviewNote(db, of)).toBe('做了两场直播');
    expect(await readReviewNote(db, { ...of, toDay: 8 })).toBe('');
  });

  test('go where nothing is left of them, and no longer than can be read', async () => {
    const db = await freshDatabase();
    await saveReviewNote(db, { ...of, text: '长'.repeat(9_000) });
    expect(await readReviewNote(db, of)).toHaveLength(5_000);
    await saveReviewNote(db, { ...of, text: ' \n' });
    expect(await db.reviewNotes.count()).toBe(0);
  });
});
