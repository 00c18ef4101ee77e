import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChat } from './chat-page.ts';
import { loadChatPage, type Opened, openExtension } from './extension.ts';
import { readMarkedRows } from './marks.ts';
import { ask, stored, until } from './stored.ts';
import { watchGroups } from './watching.ts';

const tag = '绝密标签甲';

/** A stretch of a person's day, the same with and without the extension. Its requests are compared, so it uses the page alone. */
async function useThePage(opened: Opened, chat: Page): Promise<void> {
  const rooms = new Map((await opened.control.people()).rooms.map(({ key, UserName }) => [key, UserName]));
  await openChat(chat, rooms.get('r0')!);
  await opened.control.push(
    Array.from({ length: 40 }, (_, index) => ({
      room: 'r0',
      from: `p${index % 20}`,
      content: `第 ${index} 条`,
    })),
  );
  await chat.click('.title_wrap .title');
  await chat.waitForTimeout(500);
  await chat.click('.title_wrap .title');
  await opened.control.join('r0', ['p70'], 'p1');
  await opened.control.push([
    { room: 'r0', from: 'p70', content: '新来的' },
    { room: 'r1', from: 'p3', content: '别的群' },
  ]);
  await chat.click('#editArea');
  await chat.keyboard.type('我说一句');
  await chat.keyboard.press('Enter');
  await chat.waitForTimeout(1_000);
  await openChat(chat, rooms.get('r1')!);
  await chat.waitForTimeout(3_000);
  await openChat(chat, rooms.get('r0')!);
  await chat.waitForTimeout(1_000);
}

/** Method, host, path and names of parameters of what the page asked for. */
async function requestShapes(opened: Opened): Promise<string[]> {
  // The test's own control calls, and what the browser asks for by itself.
  const foreign = /^127\.0\.0\.1$|(^|\.)google(apis)?\.com$/;
  const ofThePage = (await opened.control.log()).filter(({ host }) => !foreign.test(host));
  const shapes = ofThePage.map(({ m, host, url }) => {
    const { pathname, searchParams } = new URL(url, `https://${host}`);
    const names = [...new Set(searchParams.keys())].filter((name) => !/^\d+$/.test(name)).sort();
    return `${m} ${host}${pathname} ${names.join(',')}`;
  });
  return [...new Set(shapes)].sort();
}

describe('the page learns nothing', () => {
  let opened: Opened;
  let chat: Page;
  let page: Page;

  beforeAll(async () => {
    opened = await openExtension();
    chat = await opened.context.newPage();
    await chat.addInitScript(() => {
      const heard: unknown[] = [];
      Object.defineProperty(window, 'heardByTest', { value: heard, enumerable: false });
      window.addEventListener('message', (event) => heard.push(JSON.stringify(event.data)), true);
    });
    await loadChatPage(chat);
    page = await opened.openPage('options');
    const [group] = await watchGroups(page, [61]);
    const memberships = await stored<{ groupId: string; personId: string }>(page, 'memberships');
    for (const { personId } of memberships.filter(({ groupId }) => groupId === group!.id)) {
      await ask(page, 'tagPerson', { personId, name: tag });
    }
    await chat.bringToFront();
    await useThePage(opened, chat);
    await until(
      () => readMarkedRows(opened.context, chat),
      (rows) => rows.filter(({ words }) => words.includes(tag)).length > 3,
    );
  });
  afterAll(() => opened.close());

  test('its text search finds no tag, while the tags are on screen', async () => {
    const find = (text: string) =>
      chat.evaluate((words) => {
        const searched = window as unknown as { find(...how: unknown[]): boolean };
        const wrapAround = true;
        return searched.find(words, false, false, wrapAround);
      }, text);
    expect(await find('第 39 条')).toBe(true);
    expect(await find(tag)).toBe(false);
  });

  test('its document, attributes and globals hold neither a tag nor the extension', async () => {
    const seen = await chat.evaluate(() => {
      const attributes = [...document.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      );
      const globals = Object.getOwnPropertyNames(window).map((name) => {
        try {
          const value = (window as unknown as Record<string, unknown>)[name];
          return typeof value === 'string' ? `${name}=${value}` : name;
        } catch {
          return name;
        }
      });
      return [document.documentElement.outerHTML, document.body.innerText, ...attributes, ...globals]
        .join('\n')
        .toLowerCase();
    });
    for (const trace of [tag, '暖群', 'nuanqun', opened.extensionId, 'chrome-extension', 'wxt'])
      expect(seen).not.toContain(trace);
  });

  test('marks are empty elements of no size, with closed roots', async () => {
    const hosts = await chat.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('h4.nickname + span')].map((host) => [
        host.outerHTML,
        host.shadowRoot,
        host.offsetWidth,
        host.offsetHeight,
        host.getBoundingClientRect().width,
        host.getBoundingClientRect().height,
      ]),
    );
    expect(hosts.length).toBeGreaterThan(3);
    for (const host of hosts) expect(host).toEqual(['<span></span>', null, 0, 0, 0, 0]);
  });

  test('no message is posted to the window', async () => {
    expect(await chat.evaluate(() => (window as unknown as { heardByTest: string[] }).heardByTest)).toEqual(
      [],
    );
  });

  test('no file of the extension can be asked for from the page', async () => {
    const manifest = await page.evaluate(() =>
      (
        globalThis as unknown as { chrome: { runtime: { getManifest(): Record<string, unknown> } } }
      ).chrome.runtime.getManifest(),
    );
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('names that would be markup, directions or properties show as text and break nothing', async () => {
    await renameTo('p4', '<img src=x onerror="window.broken=1">');
    await renameTo('p5', '__proto__');
    await renameTo('p6', '\u202egnp.exe');
    await renameTo('p7', '长'.repeat(10_000));
    await renameTo('p8', '🎉🎉');
    await renameTo('p9', '');
    const before = (await stored(page, 'messages')).length;
    await opened.control.push(
      ['p4', 'p5', 'p6', 'p7', 'p8', 'p9'].map((from) => ({ room: 'r0', from, content: `我是 ${from}` })),
    );
    await until(
      () => stored(page, 'messages'),
      (rows) => rows.length >= before + 6,
    );
    const rows = await until(
      () => readMarkedRows(opened.context, chat),
      (all) =>
        all.filter(({ words }) => words.includes(tag)).length >= 6 && all.every(({ marks }) => marks === 1),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(await chat.evaluate(() => (window as unknown as { broken?: number }).broken)).toBeUndefined();
    await until(
      async () => (await stored<{ nickname: string }>(page, 'people')).map(({ nickname }) => nickname),
      (names) => names.includes('__proto__') && names.some((name) => name.startsWith('<img')),
    );
  });

  /** A member's name changes in r0's list, escaped as the server does it. */
  async function renameTo(who: string, nick: string): Promise<void> {
    const { people, rooms } = await opened.control.people();
    const id = people.find(({ key }) => key === who)!.UserName;
    const room = rooms.find(({ key }) => key === 'r0')!.UserName;
    const list = await chat.evaluate((group) => {
      const { _contacts } = window as unknown as {
        _contacts: Record<string, { MemberList: Record<string, unknown>[] }>;
      };
      return JSON.parse(JSON.stringify(_contacts[group]!.MemberList)) as Record<string, unknown>[];
    }, room);
    const escaped = nick.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
    const MemberList = list.map((member) =>
      member.UserName === id ? { ...member, NickName: escaped, DisplayName: '' } : member,
    );
    await opened.control.change('r0', { MemberList });
    await chat.waitForTimeout(300);
  }
});

describe('with and without the extension', () => {
  /** Longer than the page's slowest poll when the long tests run. */
  const stay = process.env.LONG_TESTS ? 30_000 : 1_000;

  test('the page asks its servers for the same and has the same globals', async () => {
    const withExtension = await useOnce(true);
    const without = await useOnce(false);
    expect(withExtension.requests).toEqual(without.requests);
    expect(withExtension.globals.filter((name) => !without.globals.includes(name))).toEqual([]);
  });

  async function useOnce(extension: boolean): Promise<{ requests: string[]; globals: string[] }> {
    const opened = await openExtension({ extension });
    const chat = await opened.openChatPage();
    if (extension) await watchGroups(await opened.openPage('options'), [61, 121]);
    await chat.bringToFront();
    await useThePage(opened, chat);
    await chat.waitForTimeout(stay);
    const requests = await requestShapes(opened);
    const globals = await chat.evaluate(() =>
      Object.getOwnPropertyNames(window).filter((name) => !/^jQuery\d+/.test(name)),
    );
    await opened.close();
    return { requests, globals };
  }
});
