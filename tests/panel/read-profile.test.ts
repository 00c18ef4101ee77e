import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { dayOf } from '@/lib/activity/day';
import { isPresentName } from '@/lib/panel/is-present-name';
import { readProfile, readProfileDays, readProfileGroups } from '@/lib/panel/read-profile';
import { saveFact } from '@/lib/store/facts';
import { recordCoverage } from '@/lib/store/record-coverage';
import { recordMessages } from '@/lib/store/record-messages';
import { tagPerson } from '@/lib/store/tag-people';
import { watchGroup } from '@/lib/store/watch-group';
import { freshDatabase } from '../store/fresh-database';
import { message } from '../store/messages';
import { member, TestLogin } from '../store/rosters';

const day = 24 * 60 * 60_000;
const now = new Date(2026, 10, 20, 15).getTime();
const since = now - 20 * day;

beforeEach(() => fakeBrowser.reset());

async function person() {
  const db = await freshDatabase();
  const login = await new TestLogin(db, 'one').begin(since);
  const a = member(login.id('a'), '阿紫', { groupNickname: '阿紫-杭州' });
  const { groupId, people } = await login.watches('g', '群一', [a, member(login.id('b'), '小白')], since);
  const other = await login.watches('h', '群二', [member(login.id('a'), '阿紫')], since);
  const personId = people[login.id('a')] ?? '';
  const said = [now - 5 * day, now - 5 * day + 1, now - day].map((time, index) =>
    message(String(index), { groupId, personId, time, text: `第${index}句` }),
  );
  for (const ago of [5, 4]) {
    const at = now - ago * day;
    const minutes = Array.from({ length: 61 }, (_, index) => Math.floor(at / 60_000) - index);
    await recordCoverage(db, { accountId: login.accountId, minutes }, at);
  }
  await recordMessages(db, { accountId: login.accountId, messages: said }, now);
  return { db, login, personId, groupId, otherId: other.groupId };
}

describe('a person', () => {
  it('is told with tags and facts, where each came from, and the words it was taken from', async () => {
    const { db, login, personId, groupId } = await person();
    await tagPerson(db, { personId, name: '宝妈' }, 10);
    const messageId = `${login.accountId}/1`;
    const city = {
      personId,
      field: 'city',
      value: '杭州',
      source: 'introduction',
      messageId,
      groupId,
    } as const;
    await saveFact(db, city, 20);
    const profile = await readProfile(db, personId);
    expect(profile?.tags).toMatchObject([{ name: '宝妈' }]);
    expect([...(profile?.tagSources.values() ?? [])]).toMatchObject([{ source: 'person', at: 10 }]);
    expect(profile?.facts).toMatchObject([{ field: 'city', value: '杭州', source: 'introduction' }]);
    expect(profile?.saidIn.get(messageId)).toEqual({ text: '第1句', time: now - 5 * day + 1 });
    expect(profile?.groupNames.get(groupId)).toBe('群一');
    expect(await readProfile(db, 'nobody')).toBeNull();
  });

  it('is told with what they are in each watched group, the asked one first', async () => {
    const { db, personId, groupId, otherId } = await person();
    const groups = () => readProfileGroups(db, { personId, groupId: otherId }, now);
    expect((await groups()).map(({ group }) => group.name)).toEqual(['群二', '群一']);
    expect((await groups())[1]).toMatchObject({
      lastSpokeDay: dayOf(now - day),
      recentDays: 2,
      recentMessages: 3,
    });
    await watchGroup(db, { groupId, watched: false }, now);
    expect((await groups()).map(({ group }) => group.name)).toEqual(['群二']);
  });

  it('is told day by day: what they said, when they were silent, and when nobody watched', async () => {
    const { db, personId, groupId } = await person();
    const days = await readProfileDays(db, { personId, groupId }, now);
    expect(days).toHaveLength(84);
    expect(days.slice(-6)).toEqual([
      { day: dayOf(now) - 5, messages: 2, watched: true },
      { day: dayOf(now) - 4, messages: 0, watched: true },
      { day: dayOf(now) - 3, messages: 0, watched: false },
      { day: dayOf(now) - 2, messages: 0, watched: false },
      { day: dayOf(now) - 1, messages: 1, watched: false },
      { day: dayOf(now), messages: 0, watched: false },
    ]);
  });
});

it('names of now are told from earlier ones', () => {
  const seen = { groupId: '', firstSeenAt: 0, lastSeenAt: 0 };
  const who = { nickname: '阿紫', remark: '老客' };
  const groups = [{ membership: { groupId: 'g', groupNickname: '阿紫-杭州', leftAt: 0 } }];
  const present = (kind: 'nickname' | 'remark' | 'group-nickname', name: string, groupId = '') =>
    isPresentName({ ...seen, kind, name, groupId }, who, groups);
  expect([present('nickname', '阿紫'), present('nickname', '老客')]).toEqual([true, false]);
  expect([present('remark', '老客'), present('remark', '')]).toEqual([true, false]);
  expect(present('group-nickname', '阿紫-杭州', 'g')).toBe(true);
  expect(present('group-nickname', '阿紫-杭州', 'h')).toBe(false);
});
