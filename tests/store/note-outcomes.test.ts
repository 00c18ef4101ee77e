import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { RecordedMessage } from '../../lib/messages';
import type { NuanqunDatabase } from '../../lib/store/database';
import { noteOutcomes } from '../../lib/store/note-outcomes';
import { noteUse } from '../../lib/store/note-use';
import { recordMessages } from '../../lib/store/record-messages';
import { setRole } from '../../lib/store/set-role';
import { afterWorkerRestart, freshDatabase } from './fresh-database';
import { message as textMessage } from './messages';
import { TestLogin } from './rosters';

const hour = 3_600_000;
const start = new Date(2026, 2, 18, 12, 0).getTime();

let db: NuanqunDatabase;
let login: TestLogin;
let groupId: string;
let expert: string;
let others: string[];
let made = 0;

beforeEach(async () => {
  fakeBrowser.reset();
  db = await freshDatabase();
  login = await new TestLogin(db, 'one').begin(start - 100 * hour);
  const names = { e: '达达', a: '阿紫', b: '小白', s: '小助手' };
  const link = await login.watches('g', '群', names, start - 100 * hour);
  groupId = link.groupId;
  [expert = '', ...others] = ['e', 'a', 'b', 's'].map((key) => link.people[login.id(key)] ?? '');
  await setRole(db, { personId: others[2]!, role: 'staff' });
  await noteUse(db, { groupId, spotlight: { personId: expert, topic: '辅食' } }, start);
});

function says(personId: string, time: number): RecordedMessage {
  made += 1;
  return textMessage(`m${made}`, { groupId, personId, time });
}

/** A batch as the background handles it. */
async function record(messages: RecordedMessage[], now = start + 30 * hour): Promise<number> {
  const { rows } = await recordMessages(db, { accountId: login.accountId, messages }, now);
  return noteOutcomes(db, rows, now);
}

async function outcome() {
  const [row] = await db.spotlights.toArray();
  return { answeredAt: row?.answeredAt, joinedIn: row?.joinedIn };
}

describe('what came of a spotlight', () => {
  test('is that they spoke within a day, and which members spoke in the day after', async () => {
    const [one, two, staff] = others as [string, string, string];
    await record([says(one, start + hour), says(expert, start + 2 * hour)]);
    expect(await outcome()).toEqual({ answeredAt: start + 2 * hour, joinedIn: [] });
    await record([says(two, start + 3 * hour), says(staff, start + 4 * hour), says('', start + 4 * hour)]);
    await record([says(expert, start + 5 * hour), says(one, start + 25 * hour)]);
    expect(await outcome()).toEqual({ answeredAt: start + 2 * hour, joinedIn: [two, one] });
  });

  test('is nothing where they spoke too late', async () => {
    expect(await record([says(expert, start + 25 * hour), says(others[0]!, start + 26 * hour)])).toBe(0);
    expect(await outcome()).toEqual({ answeredAt: 0, joinedIn: [] });
  });

  test('is the same in whatever order and portions messages come, and when they come twice', async () => {
    const [one, two] = others as [string, string];
    const said = [
      says(one, start + hour),
      says(expert, start + 2 * hour),
      says(two, start + 3 * hour),
      says(expert, start + 20 * hour),
      says(one, start + 40 * hour),
    ];
    for (const message of said.toReversed()) await record([message], start + 41 * hour);
    const expected = { answeredAt: start + 2 * hour, joinedIn: [two] };
    expect(await outcome()).toEqual(expected);
    expect(await record(said, start + 41 * hour)).toBe(0);
    expect(await outcome()).toEqual(expected);
  });

  test('is noted by a worker that was started since', async () => {
    db = afterWorkerRestart(db);
    await record([says(expert, start + hour)]);
    expect(await outcome()).toMatchObject({ answeredAt: start + hour });
  });

  test('a message of another group says nothing', async () => {
    const other = await login.watches('h', '另一个群', { e: '达达' }, start);
    await record([{ ...says(expert, start + hour), groupId: other.groupId }]);
    expect(await outcome()).toEqual({ answeredAt: 0, joinedIn: [] });
  });
});

test('nothing is read while nobody was asked in the last two days', async () => {
  const late = start + 100 * hour;
  await record([says(expert, late)], late);
  const reads = vi.spyOn(db.spotlights, 'where');
  const gets = vi.spyOn(db.spotlights, 'get');
  await record([says(expert, late + hour)], late + hour);
  expect([...reads.mock.calls, ...gets.mock.calls]).toEqual([]);
});
