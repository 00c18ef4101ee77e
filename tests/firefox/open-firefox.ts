import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { type Browser, launch as launchBrowser, type Page } from 'puppeteer-core';
import { HostControl } from '../e2e/host-control.ts';
import { startHostServer } from '../host/server.ts';

/** A Firefox with the extension on a chat page. */
export interface OpenedFirefox {
  control: HostControl;
  /** The chat page, once somebody is logged in. */
  chat: Page;
  /** The extension's options page. */
  options: Page;
  close(): Promise<void>;
}

const chatAddress = 'https://wx.qq.com/';
const addOnId = 'nuanqun@nuanqun.invalid';
/** Firefox gives each add-on an address by chance unless it is told one. */
const addOnHost = '6f0d2c1e-5a4b-4c3d-9e8f-7a6b5c4d3e2f';

/** Builds the extension for Firefox and opens it on the stand-in page, or on the page whose server `HOST_URL` names. */
export async function openFirefox(executablePath: string, host: object = {}): Promise<OpenedFirefox> {
  build();
  const server = process.env.HOST_URL ? undefined : await startHostServer({ port: 0 });
  const control = new HostControl(server?.port ?? Number(new URL(process.env.HOST_URL ?? '').port));
  await control.reset({ seed: 'login-1', empty: 1, init: 1_000_000_000, rooms: 0, members: 60, ...host });
  const browser = await launch(executablePath, control.port);
  await browser.installExtension(resolve('.output/firefox-mv3'));
  return {
    control,
    chat: await openChatPage(browser),
    options: await openOptions(browser),
    close: async () => {
      await browser.close();
      await server?.close();
    },
  };
}

function build(): void {
  const { status, stderr } = spawnSync('node_modules/.bin/wxt', ['build', '-b', 'firefox'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`the extension could not be built for Firefox: ${stderr}`);
}

function launch(executablePath: string, port: number): Promise<Browser> {
  return launchBrowser({
    browser: 'firefox',
    executablePath,
    headless: true,
    acceptInsecureCerts: true,
    // Without it the extension's own pages are closed to a test.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'network.socket.forcePort': `443=${port}`,
      'extensions.webextensions.uuids': JSON.stringify({ [addOnId]: addOnHost }),
      'intl.locale.requested': 'zh-CN',
    },
  });
}

async function openChatPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 860 });
  await page.goto(chatAddress, { waitUntil: 'domcontentloaded' });
  await page.waitForSelector('body.loaded .chat_item', { timeout: 30_000 });
  return page;
}

/** Firefox loads an extension's page as asked, but never says that it has. */
async function openOptions(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${addOnHost}/options.html`).catch(() => undefined);
  await page.waitForFunction(
    () => location.protocol === 'moz-extension:' && document.readyState === 'complete',
  );
  return page;
}
