import * as fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { dayOf, startOfDay } from '../../lib/activity/day';
import type { SaidLine } from '../../lib/history-import/said-line';
import { day, GroupWithPast, long, minute, now, yesterday } from './group-with-past';
import { said } from './imports';

let group: GroupWithPast;

beforeEach(async () => {
  group = await new GroupWithPast().open();
});

describe('what was recorded live', () => {
  test('is not counted twice: same person, same minute or the next, same words', async () => {
    await group.live('阿紫', yesterday + 59_000, '早');
    await group.live('阿紫', yesterday + 10 * minute, '[图片]');
    await group.imports([
      said('阿紫', yesterday + minute, '早'),
      said('阿紫', yesterday + minute, '早啊'),
      said('阿花', yesterday, '早'),
    ]);
    expect((await group.counted()).days).toMatchObject([{ messages: 4 }]);
    expect(await group.db.messages.count()).toBe(4);
  });

  test('is added where a copy has another part of the same day', async () => {
    await group.live('阿紫', yesterday + 60 * minute, '下午');
    await group.imports([said('阿紫', yesterday, '上午')]);
    expect((await group.counted()).days).toMatchObject([{ messages: 2 }]);
  });

  test('and is so old that only its count is left is taken for what the copy has', async () => {
    const { db, groupId, people } = group;
    const old = dayOf(long);
    const hours = Array.from({ length: 24 }, (_, hour) => (hour === 10 ? 2 : 0));
    const speakers = { [people.阿紫 ?? '']: 2 };
    await db.days.add({ groupId, day: old, speakers, messages: 2, hours, lastMessageAt: long });
    await group.imports([1, 2, 3].map((at) => said('阿紫', long + at * minute, `${at}`)));
    expect(await db.days.get([groupId, old])).toMatchObject({
      messages: 3,
      speakers: { [people.阿紫 ?? '']: 3 },
    });
  });

  test('after the import is one with the line of the copy', async () => {
    await group.imports([said('阿紫', yesterday, '早'), said('阿紫', yesterday, '吃了吗')]);
    await group.live('阿紫', yesterday + 20_000, '早');
    expect((await group.counted()).days).toMatchObject([{ messages: 2 }]);
    expect(await group.db.messages.count()).toBe(2);
  });
});

test('links of a day to which an import adds nothing stay counted', async () => {
  const { db, groupId, people } = group;
  await group.live('阿紫', yesterday, 'https://a.cn/1');
  await group.imports([said('阿紫', yesterday, 'https://a.cn/1'), said('阿花', long, '早')]);
  await group.live('阿花', yesterday - day, 'https://a.cn/2');
  const linksOn = async (time: number) => (await db.days.get([groupId, dayOf(time)]))?.links;
  expect(await linksOn(yesterday)).toEqual({ [people.阿紫 ?? '']: 1 });
  expect(await linksOn(yesterday - day)).toEqual({ [people.阿花 ?? '']: 1 });
});

type Step = { kind: 'live' | 'import'; lines: SaidLine[] };

const line = fc
  .record({
    name: fc.constantFrom('阿紫', '阿花'),
    at: fc.integer({ min: 0, max: 4 }),
    text: fc.constantFrom('好', '早'),
    ago: fc.constantFrom(1, 40, 200),
  })
  .map(({ name, at, text, ago }) => said(name, startOfDay(dayOf(now) - ago) + (600 + at * 3) * minute, text));

/** Older messages are refused. */
const isYoung = ({ time }: SaidLine) => time > now - 25 * day;

test('pieces of one past come to the same in any order, however often, with live messages in between', async () => {
  const past = fc.array(line, { minLength: 1, maxLength: 12 });
  const pieces = fc.array(fc.array(fc.nat(11), { minLength: 1, maxLength: 8 }), {
    minLength: 1,
    maxLength: 4,
  });
  await fc.assert(
    fc.asyncProperty(
      past,
      pieces,
      fc.array(fc.nat(11), { maxLength: 4 }),
      fc.infiniteStream(fc.nat()),
      async (all, parts, heard, order) => {
        const young = [...new Set(heard)].flatMap((at) => all[at] ?? []).filter(isYoung);
        const steps: Step[] = [
          ...parts.map(
            (part): Step => ({
              kind: 'import',
              lines: [...new Set(part)].sort((one, other) => one - other).flatMap((at) => all[at] ?? []),
            }),
          ),
          ...young.map((one): Step => ({ kind: 'live', lines: [one] })),
        ].filter(({ lines: some }) => some.length > 0);
        const first = await after(steps);
        const shuffled = steps
          .map((step) => [order.next().value ?? 0, step] as const)
          .sort(([one], [other]) => one - other)
          .map(([, step]) => step);
        expect(await after([...shuffled, ...steps.filter(({ kind }) => kind === 'import')])).toEqual(first);
      },
    ),
    { numRuns: 12 },
  );
}, 120_000);

test('an import that is undone was never there, whatever was imported or said meanwhile', async () => {
  const some = fc.array(line, { minLength: 1, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(some, some, some, fc.boolean(), async (undone, kept, heard, isFirst) => {
      const steps: Step[] = [
        { kind: 'import', lines: kept },
        ...heard.filter(isYoung).map((one): Step => ({ kind: 'live', lines: [one] })),
      ];
      const without = await after(steps);
      const [one, ...rest] = steps;
      const order: (Step | 'undone')[] = isFirst
        ? ['undone', ...steps]
        : [...(one ? [one] : []), 'undone', ...rest];
      await group.open();
      let id = '';
      for (const step of order) {
        if (step === 'undone') id = await group.imports(undone);
        else await take(step);
      }
      await group.undo(id);
      expect(await group.counted()).toEqual(without);
    }),
    { numRuns: 12 },
  );
}, 120_000);

/** What a fresh group comes to after these steps. */
async function after(steps: Step[]): Promise<unknown> {
  await group.open();
  for (const step of steps) await take(step);
  return group.counted();
}

async function take({ kind, lines }: Step): Promise<void> {
  if (kind === 'import') await group.imports(lines);
  else for (const { name, time, text } of lines) await group.live(name, time, text);
}
