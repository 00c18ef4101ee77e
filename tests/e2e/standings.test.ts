import type { Page, Worker } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { GroupRow, StandingRow } from '../../lib/store/tables.ts';
import { type Opened, openExtension } from './extension.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups, writeWatchedDays } from './watching.ts';

describe('how groups stand, in the popup and on the toolbar button', () => {
  let opened: Opened;
  let options: Page;
  let popup: Page;
  let group: GroupRow;

  beforeAll(async () => {
    opened = await openExtension();
    await opened.openChatPage();
    options = await opened.openPage('options');
    const [watched] = await watchGroups(options, [61]);
    group = watched!;
    await writeWatchedDays(options, group, 30);
    popup = await opened.openPage('popup');
  });
  afterAll(() => opened.close());

  const shownScore = async () => {
    const title = await popup
      .locator('li')
      .getByTitle(/^\d+ 分$/)
      .getAttribute('title');
    return Number.parseInt(title ?? '', 10);
  };
  const badge = async () => shownOn(await opened.worker());

  test('a group in which nobody ever spoke has no points, and the button says that one group needs a look', async () => {
    await until(shownScore, (score) => score === 0);
    await until(badge, ({ text }) => text === '1');
    expect((await badge()).title).toBe('暖群：1 个群今天要看看');
  });

  test('the score in the open popup rises after a message', async () => {
    await opened.control.push({ room: 'r0', from: 'p20', content: '大家好' });
    const score = await until(shownScore, (shown) => shown > 20);
    const [row] = await stored<StandingRow>(options, 'standings');
    expect(row?.standing.grade).toMatchObject({ score });
  });

  test('what was said just before the worker ended counts as soon as the popup is opened', async () => {
    await popup.close();
    await opened.control.push({ room: 'r0', from: 'p21', content: '在的' });
    await until(
      () => stored<{ speakers: object }>(options, 'days'),
      (days) => days.some(({ speakers }) => Object.keys(speakers).length === 2),
    );
    await isAnother(opened);
    await endWorker(opened, options);
    popup = await opened.openPage('popup');
    await until(
      () => stored<StandingRow>(options, 'standings'),
      ([row]) => row?.standing.speakersToday === 2,
    );
    expect(await isAnother(opened)).toBe(true);
  });

  test('nothing stands on the button once no watched group needs a look', async () => {
    await ask(options, 'watchGroup', { groupId: group.id, watched: false });
    await until(badge, ({ text }) => text === '');
    expect((await badge()).title).toBe('暖群');
  });
});

function shownOn(worker: Worker): Promise<{ text: string; title: string }> {
  return worker.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: { action: Record<'getBadgeText' | 'getTitle', (tab: object) => Promise<string>> };
    };
    const { action } = chrome;
    return { text: await action.getBadgeText({}), title: await action.getTitle({}) };
  });
}

/** Ends the extension's worker at once, as the browser may at any time. @param page one of the extension's own. */
async function endWorker({ context }: Opened, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

/** Marks the worker that runs now. @returns whether it did not run before. */
async function isAnother(opened: Opened): Promise<boolean> {
  return (await opened.worker()).evaluate(() => {
    const marked = globalThis as { wasThere?: boolean };
    const isNew = marked.wasThere !== true;
    marked.wasThere = true;
    return isNew;
  });
}
