import { chromium } from 'playwright-core';
import { build } from 'vite';
import type { Searchable } from '../../../lib/search/searchable.ts';
import { findBrowser } from '../../set-up/browser.mjs';
import { median } from '../statistics.ts';

const rounds = 5;

/**
 * ms from asking for the search's module until all entries are in its index, in Chromium, in a page that has loaded nothing of it
 * before: bundled and minified as in the extension, and at hand, as the extension's files are. Median of five browser windows
 * without a common cache.
 */
export async function timeUntilReady(entries: readonly Searchable[]): Promise<number> {
  const script = await bundled();
  const browser = await chromium.launch({ executablePath: findBrowser(), args: ['--no-sandbox'] });
  try {
    const times: number[] = [];
    for (let round = 0; round < rounds; round++) {
      const context = await browser.newContext();
      const page = await context.newPage();
      times.push(await page.evaluate(load, { script, entries }));
      await context.close();
    }
    return median(times);
  } finally {
    await browser.close();
  }
}

async function load(given: { script: string; entries: readonly Searchable[] }): Promise<number> {
  const address = URL.createObjectURL(new Blob([given.script], { type: 'text/javascript' }));
  const start = performance.now();
  const module = (await import(address)) as typeof import('../../../lib/search/handbook-index.ts');
  const index = new module.HandbookIndex(given.entries);
  const took = performance.now() - start;
  if (index.search('').length === 0) throw new Error('nothing is in the index');
  return took;
}

async function bundled(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      minify: true,
      lib: { entry: 'lib/search/handbook-index.ts', formats: ['es'], fileName: 'search' },
    },
  });
  const [result] = Array.isArray(built) ? built : [built];
  if (!result || !('output' in result)) throw new Error('nothing was bundled');
  return result.output[0].code;
}
