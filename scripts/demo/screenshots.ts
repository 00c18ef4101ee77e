import { mkdirSync, rmSync } from 'node:fs';
import type { Page } from 'playwright-core';

const folder = '.demo';
/** Until colours and previews have faded in or out; ms. */
const fading = 250;

/** Takes pictures of pages, light and dark, into a folder of the project. */
export class Screenshots {
  readonly paths: string[] = [];

  /** Pictures of an earlier run are removed. */
  constructor() {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
  }

  async take(page: Page, name: string): Promise<void> {
    for (const colorScheme of ['dark', 'light'] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(fading);
      const path = `${folder}/${name}-${colorScheme}.png`;
      await page.screenshot({ path });
      this.paths.push(path);
    }
  }
}
