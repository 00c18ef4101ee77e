import type { Page } from 'playwright-core';
import { openChat } from '../../tests/e2e/chat-page.ts';
import { type Opened, openExtension } from '../../tests/e2e/extension.ts';
import { ask, stored } from '../../tests/e2e/stored.ts';
import { watchGroups } from '../../tests/e2e/watching.ts';
import { type Attribution, attribute } from './attribute.ts';
import { type Probe, probeCode, probeUrl, type Seen } from './cost-probe.ts';
import { recordMainThread } from './main-thread.ts';

/** What one run gave. */
export interface Run extends Attribution {
  /** ms that the page's main thread took, without the probe. */
  page: number;
  /** ms that scripts of the extension took there. */
  ours: number;
  badges: Seen;
}

const members = 499;
const messageEvery = 20; // ms
/** What is on the page before anything is measured. */
const firstMessages = 40;
/** How long the page may take for what has come, ms. */
const patience = 180_000;
const address = 'https://wx.qq.com/';

/** Opens a big group and lets messages rain into it while it is scrolled up and down. */
export async function measureRun(extension: boolean, messages: number): Promise<Run> {
  const opened = await openExtension({ extension, host: { members } });
  try {
    const page = await opened.openChatPage();
    if (extension) await markEverybody(opened);
    await openGroup(opened, page, extension);
    return await measure(opened, page, messages);
  } finally {
    await opened.close();
  }
}

/** Watches the group and gives each member one or two tags, so that every name has a badge. */
async function markEverybody(opened: Opened): Promise<void> {
  const options = await opened.openPage('options');
  await watchGroups(options, [members + 1]);
  const people = await stored<{ id: string }>(options, 'people');
  const taggings = people.flatMap(({ id: personId }, index) => [
    { personId, name: `标签 ${index % 8}` },
    ...(index % 4 === 0 ? [{ personId, name: '老客户' }] : []),
  ]);
  await Promise.all(taggings.map((tagging) => ask(options, 'tagPerson', tagging)));
  await options.close();
}

/** The group with its first messages on screen, all of them marked where there is somebody to mark them. */
async function openGroup(opened: Opened, page: Page, marked: boolean): Promise<void> {
  const { rooms } = await opened.control.people();
  await page.bringToFront();
  await openChat(page, rooms.find(({ key }) => key === 'r0')?.UserName ?? '');
  await opened.control.push(Array.from({ length: firstMessages }, (_, index) => message(index)));
  await page.waitForFunction(
    (withMarks) => {
      const names = [...document.querySelectorAll('[message-directive] h4.nickname')];
      const onScreen = names.filter((name) => !name.closest('#prerender'));
      const ready = (name: Element) => !withMarks || name.nextElementSibling?.nodeName === 'SPAN';
      return onScreen.length > 3 && onScreen.every(ready);
    },
    marked,
    { timeout: 30_000 },
  );
  // Whatever was asked for on opening has come by then.
  await page.waitForTimeout(3_000);
}

async function measure(opened: Opened, page: Page, messages: number): Promise<Run> {
  const session = await opened.context.newCDPSession(page);
  await session.send('Runtime.evaluate', { expression: probeCode });
  const thread = await recordMainThread(session, address, async () => {
    await page.evaluate(() => (window as unknown as { probe: Probe }).probe.start());
    await rain(opened, messages);
    await allArrived(page, firstMessages + messages);
  });
  const badges = await page.evaluate(() => (window as unknown as { probe: Probe }).probe.stop());
  const found = attribute(thread, isOurs);
  const probe = found.byScript.get(probeUrl) ?? 0;
  const ours = [...found.byScript].reduce((sum, [url, took]) => sum + (isOurs(url) ? took : 0), 0);
  return { ...found, page: found.total - probe, ours, badges };
}

function isOurs(url: string): boolean {
  return url.startsWith('chrome-extension://');
}

/** Messages one by one. What comes late does not delay the next one. */
async function rain({ control }: Opened, messages: number): Promise<void> {
  const started = performance.now();
  for (let sent = 0; sent < messages; sent++) {
    await control.push(message(firstMessages + sent));
    const next = started + (sent + 1) * messageEvery;
    await new Promise((resolve) => setTimeout(resolve, next - performance.now()));
  }
}

async function allArrived(page: Page, count: number): Promise<void> {
  const arrival = page.waitForFunction(
    (wanted) => {
      const { _chatContent } = window as unknown as { _chatContent: Record<string, unknown[]> };
      return Object.values(_chatContent).some(({ length }) => length >= wanted);
    },
    count,
    { polling: 500, timeout: patience },
  );
  await arrival.catch((cause: unknown) => {
    throw new Error(`the page did not get through ${count} messages; try fewer with --messages`, { cause });
  });
}

/** Everybody speaks, in lines of one to some hundred characters. */
function message(index: number): object {
  const words = '大家早上好，今天的课程几点开始？';
  return {
    room: 'r0',
    from: `p${(index * 7) % members}`,
    content: `第 ${index} 条 ${words.repeat((index * 5) % 8)}`,
  };
}
