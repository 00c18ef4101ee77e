import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import { findBrowser } from '../set-up/browser.mjs';
import { extensionFolder } from './build-extension.ts';
import { findExtension } from './find-extension.ts';

/** A browser with a profile of its own that is thrown away afterwards. */
export interface OpenBrowser {
  context: BrowserContext;
  extensionId: string;
  close(): Promise<void>;
}

/**
 * Opens a browser with the extension in it, in which every address leads to the stand-in.
 * @param port where the stand-in listens.
 * @param visible whether a person looks on.
 * @throws where the extension cannot be brought in.
 */
export async function openBrowser(port: number, visible: boolean): Promise<OpenBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'nuanqun-demo-'));
  const context = await launch(profile, port, visible);
  const close = async () => {
    await context.close().catch(() => undefined);
    rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    return { context, extensionId: await findExtension(context, visible), close };
  } catch (error) {
    await close();
    throw error;
  }
}

function launch(profile: string, port: number, visible: boolean): Promise<BrowserContext> {
  const isRoot = process.getuid?.() === 0;
  return chromium.launchPersistentContext(profile, {
    executablePath: findBrowser(),
    headless: !visible,
    args: [...flags(port), ...(visible ? ['--window-size=1400,900', '--test-type'] : [])],
    env: { ...process.env, LANGUAGE: 'zh_CN' },
    chromiumSandbox: !isRoot,
    ignoreHTTPSErrors: true,
    locale: 'zh-CN',
    viewport: visible ? null : { width: 1400, height: 900 },
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    // The page's list only re-renders on scroll where scrollbars take room.
    ignoreDefaultArgs: ['--disable-extensions', '--hide-scrollbars', '--enable-automation'],
  });
}

function flags(port: number): string[] {
  return [
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--ignore-certificate-errors',
    `--host-resolver-rules=MAP * 127.0.0.1:${port}`,
    '--disable-features=DisableLoadExtensionCommandLineSwitch,HttpsUpgrades,Translate',
    '--lang=zh-CN',
    `--disable-extensions-except=${extensionFolder}`,
    `--load-extension=${extensionFolder}`,
    '--enable-unsafe-extension-debugging',
  ];
}
