import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import { findBrowser } from '../../scripts/set-up/browser.mjs';
import { startHostServer } from '../host/server.ts';
import { HostControl } from './host-control.ts';

/** A browser with the extension on a chat page, as a person has it. */
export interface Opened {
  context: BrowserContext;
  control: HostControl;
  extensionId: string;
  /** Opens one of the extension's own pages in a tab of its own. */
  openPage(
    name: 'popup' | 'sidepanel' | 'options' | 'tags' | 'handbook' | 'groups',
    window?: { width: number; height: number },
  ): Promise<Page>;
  /** Opens the chat page and waits until somebody is logged in. */
  openChatPage(): Promise<Page>;
  worker(): Promise<Worker>;
  close(): Promise<void>;
}

interface Wishes {
  /** Without it the browser is opened with no extension. */
  extension?: boolean;
  /** How the chat page's server starts; see tests/host/README.md. */
  host?: object;
}

const chatAddress = 'https://wx.qq.com/';

/**
 * Opens the built extension on the stand-in page, or on any running page whose server `HOST_URL` names
 * (its control calls must be those of tests/host).
 */
export async function openExtension({ extension = true, host = {} }: Wishes = {}): Promise<Opened> {
  const server = process.env.HOST_URL ? undefined : await startHostServer({ port: 0 });
  const control = new HostControl(server?.port ?? Number(new URL(process.env.HOST_URL ?? '').port));
  await control.reset({ seed: 'login-1', empty: 1, init: 1_000_000_000, rooms: 0, members: 60, ...host });
  const context = await launch(control.port, extension ? resolve('.output/chrome-mv3') : undefined);
  const extensionId = extension ? new URL((await findWorker(context)).url()).host : '';
  return {
    context,
    control,
    extensionId,
    worker: () => findWorker(context),
    openPage: async (name, size = { width: 360, height: 600 }) => {
      const page = await context.newPage();
      await page.setViewportSize(size);
      await page.goto(`chrome-extension://${extensionId}/${name}.html`);
      return page;
    },
    openChatPage: async () => {
      const page = context.pages()[0] ?? (await context.newPage());
      await loadChatPage(page);
      return page;
    },
    close: async () => {
      await context.close();
      await server?.close();
    },
  };
}

/** Loads, or loads again, the chat page in a tab. */
export async function loadChatPage(page: Page): Promise<void> {
  page.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  await page.goto(chatAddress, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('body.loaded .chat_item', { timeout: 30_000 });
  // Groups are named and filled a moment after the login.
  await page.waitForFunction(() => {
    const { _contacts } = window as unknown as { _contacts: Record<string, { MemberList?: unknown[] }> };
    return Object.entries(_contacts).some(
      ([id, { MemberList }]) => id.startsWith('@@') && MemberList?.length,
    );
  });
}

function launch(port: number, extension: string | undefined): Promise<BrowserContext> {
  const args = [
    '--no-sandbox',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades',
    '--lang=zh-CN',
  ];
  if (extension) args.push(`--disable-extensions-except=${extension}`, `--load-extension=${extension}`);
  return chromium.launchPersistentContext(mkdtempSync(join(tmpdir(), 'chat-page-')), {
    executablePath: findBrowser(),
    headless: true,
    args,
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: { width: 1280, height: 860 },
    // The page's list only re-renders on scroll where scrollbars take room.
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars'],
  });
}

async function findWorker(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
}
