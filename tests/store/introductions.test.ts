import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formOf } from '../../lib/introductions/form';
import type { NuanqunDatabase } from '../../lib/store/database';
import { saveFact } from '../../lib/store/facts';
import { saveIntroductionForm } from '../../lib/store/introduction-forms';
import {
  acceptIntroductions,
  dismissIntroductions,
  reopenIntroduction,
  undoIntroductions,
} from '../../lib/store/introductions';
import { lookForIntroductions } from '../../lib/store/look-for-introductions';
import { lookUpMarks } from '../../lib/store/look-up-marks';
import { noteIntroductions } from '../../lib/store/note-introductions';
import { recallMessage } from '../../lib/store/recall-message';
import { recordMessages } from '../../lib/store/record-messages';
import { dropOldTexts } from '../../lib/store/retention';
import { setRole } from '../../lib/store/set-role';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { message } from './messages';
import { TestLogin } from './rosters';

const day = 86_400_000;
const now = new Date(2026, 2, 18, 12, 0).getTime();
const said = '昵称：小雨\n城市：杭州\n职业：插画师';

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let one: string;
let two: string;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin(now - 60 * day);
  const link = await login.watches('g', '群', { a: '阿紫', b: '小白' }, now - 60 * day);
  groupId = link.groupId;
  [one = '', two = ''] = ['a', 'b'].map((key) => link.people[login.id(key)]);
});

const says = (id: string, personId: string, text = said, time = now) =>
  message(id, { groupId, personId, text, time });

/** A batch as the background handles it. */
async function record(...messages: ReturnType<typeof says>[]): Promise<number> {
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, now);
  return noteIntroductions(db, rows);
}

const rowId = (id: string) => `${login.accountId}/${id}`;

/** Field → value and source of what is known of somebody. */
async function profile(personId: string) {
  const facts = await db.facts.where('personId').equals(personId).toArray();
  const living = facts.filter(({ deletedAt }) => !deletedAt);
  return Object.fromEntries(living.map(({ field, value, source }) => [field, `${value} ${source}`]));
}

describe('a message that introduces its sender', () => {
  test('is laid before the operator, and marked on that message', async () => {
    expect(await record(says('1', two, '大家早'), says('2', one))).toBe(1);
    expect(await db.introductions.toArray()).toMatchObject([
      {
        id: rowId('2'),
        groupId,
        personId: one,
        time: now,
        state: 'open',
        fields: [
          { field: 'called', value: '小雨' },
          { field: 'city', value: '杭州' },
          { field: 'occupation', value: '插画师' },
        ],
      },
    ]);
    const marks = await lookUpMarks(db, { groupId, personIds: [one, two] }, now);
    expect(marks.map(({ introducedIn }) => introducedIn)).toEqual(['2', '']);
    expect(await profile(one)).toEqual({});
  });

  test('is noted once, however often its batch comes and whoever carries on', async () => {
    await record(says('1', one));
    db = afterWorkerRestart(db);
    expect(await record(says('1', one))).toBe(0);
    expect(await db.introductions.count()).toBe(1);
    await dismissIntroductions(db, [rowId('1')], now);
    expect(await record(says('1', one))).toBe(0);
    expect(await db.introductions.toArray()).toMatchObject([{ state: 'dismissed' }]);
  });

  test('takes the place of an older one of theirs that nobody decided about', async () => {
    await record(says('1', one, said, now - day));
    await record(says('2', one, '昵称：小雨\n城市：苏州\n职业：插画师'));
    expect(await db.introductions.toCollection().primaryKeys()).toEqual([rowId('2')]);
    expect(await record(says('0', one, said, now - 2 * day))).toBe(0);
  });

  test('is none where staff say it', async () => {
    await setRole(db, { personId: one, role: 'staff' });
    expect(await record(says('1', one))).toBe(0);
  });

  test('goes when it is recalled, also before anybody looked at it', async () => {
    await record(says('1', one));
    await recallMessage(db, { accountId: login.accountId, messageId: '1' }, now);
    expect(await db.introductions.count()).toBe(0);
    expect(await record(says('1', one))).toBe(0);
  });

  test('goes with its text after 30 days', async () => {
    await record(says('1', one, said, now - day), says('2', two));
    await dropOldTexts(db, now + 29.5 * day);
    expect(await db.introductions.toCollection().primaryKeys()).toEqual([rowId('2')]);
  });
});

describe('accepting', () => {
  const accept = (fields: { field: string; value: string }[], closes = true) =>
    acceptIntroductions(db, [{ id: rowId('1'), fields, closes }], now);

  beforeEach(() => record(says('1', one)));

  test('writes what the operator left of it into the profile, with where it was said', async () => {
    await accept([
      { field: 'called', value: '小雨妈' },
      { field: 'city', value: '杭州' },
    ]);
    expect(await profile(one)).toEqual({ called: '小雨妈 introduction', city: '杭州 introduction' });
    expect(await db.facts.toArray()).toMatchObject([
      { messageId: rowId('1'), groupId },
      { messageId: rowId('1'), groupId },
    ]);
    expect(await db.introductions.toArray()).toMatchObject([{ state: 'accepted', decidedAt: now }]);
  });

  test('of one field leaves the rest to be looked at', async () => {
    await accept([{ field: 'city', value: '杭州' }], false);
    expect(await profile(one)).toEqual({ city: '杭州 introduction' });
    expect(await db.introductions.toArray()).toMatchObject([{ state: 'open' }]);
  });

  test('what is on record already leaves its source as it is', async () => {
    await saveFact(db, { personId: one, field: 'city', value: '杭州', source: 'person' }, now);
    await accept([{ field: 'city', value: '杭州' }]);
    expect(await profile(one)).toEqual({ city: '杭州 person' });
  });

  test('can be taken back wholly', async () => {
    await saveFact(db, { personId: one, field: 'city', value: '苏州', source: 'person' }, now - day);
    const before = await db.facts.toArray();
    const undo = await accept([
      { field: 'city', value: '杭州' },
      { field: 'called', value: '小雨' },
    ]);
    await undoIntroductions(db, undo, now + 1);
    expect(await profile(one)).toEqual({ city: '苏州 person' });
    expect(await db.facts.get(before[0]?.id ?? '')).toMatchObject({ at: now - day });
    expect(await db.introductions.toArray()).toMatchObject([{ state: 'open', decidedAt: 0 }]);
  });

  test('nothing that was recalled meanwhile writes nothing, and no undo brings it back', async () => {
    const undo = await dismissIntroductions(db, [rowId('1')], now);
    await recallMessage(db, { accountId: login.accountId, messageId: '1' }, now);
    await undoIntroductions(db, undo, now);
    expect(await accept([{ field: 'city', value: '杭州' }])).toEqual({ saved: [], introductions: [] });
    expect(await db.introductions.count()).toBe(0);
    expect(await profile(one)).toEqual({});
  });

  test('or dismissing can be thought over later', async () => {
    await dismissIntroductions(db, [rowId('1')], now);
    await reopenIntroduction(db, rowId('1'));
    expect(await db.introductions.toArray()).toMatchObject([{ state: 'open', decidedAt: 0 }]);
  });
});

describe('what a group asks', () => {
  const form = formOf(['城市', '昵称', '职业'], '介绍一下自己');

  test('is what bare and numbered answers are read against', async () => {
    expect(await record(says('1', one, '1.南通\n2.丫丫\n3.家纺直播'))).toBe(0);
    await saveIntroductionForm(db, { groupId, form }, now);
    expect(
      await record(says('2', one, '1.南通\n2.丫丫\n3.家纺直播'), says('3', two, '杭州，阿米，会计')),
    ).toBe(2);
  });

  test('is kept as the operator wrote it, and can be put back', async () => {
    expect(await saveIntroductionForm(db, { groupId, form }, now)).toEqual({ before: null });
    expect(await db.introductionForms.get(groupId)).toEqual({ groupId, ...form, changedAt: now });
    const other = {
      opening: ' ',
      items: [
        { label: ' 宝宝几岁 ', field: '宝宝几岁' },
        { label: '', field: 'city' },
      ],
    };
    expect(await saveIntroductionForm(db, { groupId, form: other }, now)).toEqual({ before: form });
    expect(await db.introductionForms.get(groupId)).toMatchObject({
      opening: '',
      items: [{ label: '宝宝几岁', field: '宝宝几岁' }],
    });
    expect(await saveIntroductionForm(db, { groupId, form: null }, now)).toMatchObject({
      before: { opening: '' },
    });
    expect(await db.introductionForms.count()).toBe(0);
  });

  test('is something, in a group that is known', async () => {
    await expect(saveIntroductionForm(db, { groupId: 'none', form }, now)).rejects.toThrow('no group');
    await expect(saveIntroductionForm(db, { groupId, form: formOf([]) }, now)).rejects.toThrow(
      'needs a label',
    );
  });
});

test('what was recorded before is looked through in portions, once', async () => {
  const chatter = Array.from({ length: 700 }, (_, index) =>
    says(`c${index}`, two, '早', now - 9 * day + index),
  );
  const { accountId } = login;
  const old = [...chatter, says('1', one, said, now - 8 * day), says('2', two, said, now - 7 * day)];
  await recordMessages(db, { accountId, messages: old }, now);
  const looked = [];
  for (let from: number | null = now - 30 * day; from !== null; ) {
    const part = await lookForIntroductions(db, { groupId, from });
    looked.push([part.read, part.found]);
    from = part.next;
  }
  expect(looked).toEqual([
    [500, 0],
    [203, 2],
  ]);
  expect(await lookForIntroductions(db, { groupId, from: now - 9 * day + 650 })).toMatchObject({ found: 0 });
});
