import type { BrowserContext, CDPSession } from 'playwright-core';
import { extensionFolder } from './build-extension.ts';

const patience = 8_000;
/** A person needs a while for loading it by hand; ms. */
const manualPatience = 10 * 60 * 1000;

/**
 * The id of the extension in a browser that has just been opened. Where the browser did not take it from the command
 * line, as branded Chrome does, it is loaded through the debugging pipe; where that is refused too, by the person.
 * @throws where it is not there in the end.
 */
export async function findExtension(context: BrowserContext, visible: boolean): Promise<string> {
  const id = (await workerId(context, patience)) ?? (await loadThroughPipe(context));
  if (id) return id;
  if (!visible) throw new Error('The browser refused the extension. Set BROWSER_PATH to a Chromium or Edge.');
  const manual = await loadByHand(context);
  if (!manual) throw new Error('The extension was not loaded within ten minutes.');
  return manual;
}

/** The id out of the address of the extension's worker; undefined where none starts in time. */
async function workerId(context: BrowserContext, timeout: number): Promise<string | undefined> {
  const worker =
    context.serviceWorkers()[0] ??
    (await context.waitForEvent('serviceworker', { timeout }).catch(() => undefined));
  return worker && new URL(worker.url()).host;
}

/** Only possible where the browser is driven through a pipe, which playwright does by itself. */
async function loadThroughPipe(context: BrowserContext): Promise<string | undefined> {
  try {
    const session = await context.browser()?.newBrowserCDPSession();
    return session && (await loadUnpacked(session));
  } catch {
    return undefined;
  }
}

/** The types know no extensions. */
async function loadUnpacked(session: CDPSession): Promise<string> {
  const pipe = session as unknown as {
    send(method: string, parameters: object): Promise<{ id: string }>;
  };
  const { id } = await pipe.send('Extensions.loadUnpacked', { path: extensionFolder });
  return id;
}

function loadByHand(context: BrowserContext): Promise<string | undefined> {
  console.log(
    [
      '这个浏览器不让程序装扩展，请手动装一次：',
      '  1. 在打开的窗口里进入 chrome://extensions',
      '  2. 打开右上角的「开发者模式」',
      '  3. 点「加载未打包的扩展程序」，选这个文件夹：',
      `     ${extensionFolder}`,
      'This browser lets no program install an extension. Please do it once by hand: open chrome://extensions,',
      'switch on developer mode, press "Load unpacked" and choose the folder above. The demo then goes on.',
    ].join('\n'),
  );
  return workerId(context, manualPatience);
}
