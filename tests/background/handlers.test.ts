import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { registerHandlers } from '../../lib/background/register-handlers';
import { removeAllListeners, sendMessage } from '../../lib/messages';
import type { NuanqunDatabase } from '../../lib/store/database';
import { type WatchChange, watchChange } from '../../lib/store/revision';
import { freshDatabase } from '../store/fresh-database';
import { message } from '../store/messages';
import { member } from '../store/rosters';

let db: NuanqunDatabase;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  registerHandlers(db);
});

afterEach(() => {
  removeAllListeners();
  vi.useRealTimers();
});

async function watchedGroup() {
  const { accountId } = await sendMessage('linkAccount', { sessionId: '@me', uin: '1', name: '我' });
  const members = [member('@a', '阿紫'), member('@b', '小白')];
  const group = { sessionId: '@@g', name: '群', ownedByMe: false };
  const roster = { accountId, group, memberCount: 2, members, complete: true };
  const { groupId } = await sendMessage('linkGroup', roster);
  await sendMessage('watchGroup', { groupId, watched: true });
  return { accountId, roster, ...(await sendMessage('linkGroup', roster)) };
}

test('from the login to a mark', async () => {
  const { accountId, groupId, people, watched, tone } = await watchedGroup();
  expect({ watched, tone }).toEqual({ watched: true, tone: 'ungraded' });
  const personId = people['@a'] ?? '';
  const messages = [message('1', { groupId, personId, time: Date.now() })];
  expect(await sendMessage('recordMessages', { accountId, messages })).toEqual({ stored: 1 });
  expect(await sendMessage('recallMessage', { accountId, messageId: '1' })).toEqual({ done: true });
  const minutes = [Math.floor(Date.now() / 60_000)];
  expect(await sendMessage('recordCoverage', { accountId, minutes })).toEqual({ kept: 1 });
  await sendMessage('tagPerson', { personId, name: '宝妈', color: 'blue' });
  const marks = await sendMessage('lookUpMarks', { groupId, personIds: [personId, 'unknown'] });
  expect(marks).toMatchObject([
    { personId, role: 'member', activity: 'bubbling', tags: [{ name: '宝妈', color: 'blue' }] },
  ]);
});

test('two records are made one and parted again, and the page’s tab is told each time', async () => {
  const { people } = await watchedGroup();
  const [keptId = '', absorbedId = ''] = Object.values(people);
  const told = vi.fn<(change: WatchChange | null) => void>();
  const stop = watchChange.watch(told);
  const { mergeId } = await sendMessage('mergePeople', { keptId, absorbedId });
  expect(await db.people.get(absorbedId)).toBeUndefined();
  await sendMessage('undoMerge', { mergeId });
  expect(await db.people.get(absorbedId)).toBeDefined();
  expect(told).toHaveBeenCalledTimes(2);
  stop();
});

test('the popup has the panel show what is in doubt', async () => {
  await sendMessage('showIdentityQuestions');
  const { panelFocus } = await fakeBrowser.storage.session.get('panelFocus');
  expect(panelFocus).toMatchObject({ focus: { kind: 'identity-questions' } });
});

test('a batch with a self-introduction marks its message, until the operator has decided', async () => {
  const { accountId, groupId, people } = await watchedGroup();
  const personId = people['@a'] ?? '';
  const text = '昵称：阿紫\n城市：杭州\n职业：会计';
  const messages = [message('1', { groupId, personId, time: Date.now(), text })];
  await sendMessage('recordMessages', { accountId, messages });
  const introducedIn = async () =>
    (await sendMessage('lookUpMarks', { groupId, personIds: [personId] }))[0]?.introducedIn;
  expect(await introducedIn()).toBe('1');
  const undo = await sendMessage('dismissIntroductions', { ids: [`${accountId}/1`] });
  expect(await introducedIn()).toBe('');
  await sendMessage('undoIntroductions', undo);
  expect(await introducedIn()).toBe('1');
});

test('a question waits on its row until an answer was put into the box, and with the entry that came since', async () => {
  const { accountId, groupId, people } = await watchedGroup();
  const messages = [
    message('1', { groupId, personId: people['@a'] ?? '', time: Date.now(), text: '请问怎么退款？' }),
  ];
  await sendMessage('recordMessages', { accountId, messages });
  const waiting = async () => (await sendMessage('lookUpWaiting', { groupId })).questions;
  const id = `${accountId}/1`;
  expect(await waiting()).toEqual([{ id, fitting: 0, best: '' }]);
  await sendMessage('saveSnippet', { kind: 'faq', title: '怎么退款', body: '七天内' });
  expect(await waiting()).toEqual([{ id, fitting: 1, best: '怎么退款' }]);
  const use = { groupId, answeredQuestionId: id };
  await sendMessage('noteUse', use);
  expect(await waiting()).toEqual([]);
  await sendMessage('undoUse', use);
  expect(await waiting()).toHaveLength(1);
  const undo = await sendMessage('settleQuestions', { ids: [id], state: 'dismissed' });
  expect(await waiting()).toEqual([]);
  await sendMessage('undoQuestions', undo);
  expect(await waiting()).toHaveLength(1);
  await sendMessage('recallMessage', { accountId, messageId: '1' });
  expect(await waiting()).toEqual([]);
});

describe('page data', () => {
  test('that is no account, group or query is refused', async () => {
    const { accountId, roster } = await watchedGroup();
    const bad: Promise<unknown>[] = [
      sendMessage('linkAccount', { sessionId: 1, uin: '1', name: '' } as never),
      sendMessage('linkGroup', { ...roster, members: 'all' } as never),
      sendMessage('linkGroup', { ...roster, memberCount: Number.NaN }),
      sendMessage('linkGroup', { ...roster, group: { ...roster.group, sessionId: '' } }),
      sendMessage('recordMessages', {
        accountId,
        messages: Array.from({ length: 1001 }, () => null) as never,
      }),
      sendMessage('recordCoverage', { accountId, minutes: ['now'] } as never),
      sendMessage('lookUpMarks', { groupId: 'g', personIds: [{}] } as never),
    ];
    const results = await Promise.allSettled(bad);
    expect(results.map(({ status }) => status)).toEqual(bad.map(() => 'rejected'));
  });

  test('one bad message does not cost the others', async () => {
    const { accountId, groupId, people } = await watchedGroup();
    const good = message('1', { groupId, personId: people['@a'] ?? '', time: Date.now() });
    const messages = [
      null,
      { ...good, id: '' },
      { ...good, id: '2', kind: 'virus' },
      { ...good, id: '3', time: '0' },
      { ...good, id: '4', text: { html: '' } },
      { ...good, id: 'x'.repeat(10_000) },
      good,
    ];
    const { stored } = await sendMessage('recordMessages', { accountId, messages: messages as never });
    expect(stored).toBe(1);
  });

  test('overlong names are cut', async () => {
    const { roster } = await watchedGroup();
    const members = [member('@long', '长'.repeat(10_000))];
    const { people } = await sendMessage('linkGroup', { ...roster, members });
    expect((await db.people.get(people['@long'] ?? ''))?.nickname).toHaveLength(200);
  });
});

describe('content scripts hear of changes', () => {
  const revision = async (key: string) => (await fakeBrowser.storage.local.get(key))[key] ?? 0;

  test('many at once as one', async () => {
    const { people } = await watchedGroup();
    await vi.waitFor(async () => expect(await revision('revision')).toBe(1));
    const before = Number(await revision('revision'));
    const personId = people['@a'] ?? '';
    await Promise.all(['一', '二', '三'].map((name) => sendMessage('tagPerson', { personId, name })));
    await vi.waitFor(async () => expect(await revision('revision')).toBe(before + 1));
  });

  test('of accepted terms, to link their groups again', async () => {
    await sendMessage('acceptTerms', undefined);
    expect(await revision('watchChange')).toMatchObject({ groupId: '' });
  });

  test('of a group that was switched on, at once, so that nothing said there is missed', async () => {
    const { groupId } = await watchedGroup();
    expect(await revision('watchChange')).toMatchObject({ groupId });
  });
});

test('erasing brings back what a new installation has', async () => {
  await watchedGroup();
  await sendMessage('eraseEverything', undefined);
  expect(await db.groups.count()).toBe(0);
  expect(await db.settings.get('termsAcceptedAt')).toBeUndefined();
  expect(await db.snippets.count()).toBeGreaterThan(0);
});
