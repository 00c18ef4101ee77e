/**
 * How much recording messages, with all that is counted from them, costs over merely putting the same rows into a bare
 * IndexedDB store; in Chromium, both in turns in the same run. Figures are medians of five rounds; the ratio is that of
 * each round's two halves, which stand next to each other in time.
 *
 *   npm run measure:recording [messages a round, 100000 where left out]
 *
 * Then what it costs to import the past of a group, see import-times.ts. Exits with 1 when a bar is missed.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Page } from 'playwright-core';
import { bundleForPage } from './bundle-for-page.ts';
import { measureImport } from './import-times.ts';
import type { RecordingPage } from './recording-page';
import { median } from './statistics.ts';

const rounds = 5;
const bars = [
  { batchSize: 1000, most: 2 },
  { batchSize: 50, most: 3 },
];
/** Messages before the first round, so that neither side is measured while its code is still being compiled. */
const warmUp = 5000;
const messages = Number(process.argv[2] ?? 100_000);

const scripts = [await bundleForPage('./recording-page.ts'), await bundleForPage('./import-page.ts')];
const server = createServer((request, response) => {
  const isScript = request.url === '/recording.js';
  response.setHeader('content-type', isScript ? 'text/javascript;charset=utf-8' : 'text/html');
  response.end(
    isScript
      ? scripts.join('\n')
      : '<!doctype html><title>recording</title><script src="/recording.js"></script>',
  );
});
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox'] });
try {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
  console.log(`messages a round: ${messages}`);
  await run(page, 'putIntoRawStore', warmUp, 50);
  await run(page, 'recordThroughStore', warmUp, 50);
  let missed = false;
  for (const { batchSize, most } of bars) missed = (await measure(page, batchSize, most)) || missed;
  missed = (await measureImport(page)) || missed;
  process.exitCode = missed ? 1 : 0;
} finally {
  await browser.close();
  server.close();
}

/** @returns whether the bar was missed. */
async function measure(page: Page, batchSize: number, most: number): Promise<boolean> {
  const raw: number[] = [];
  const store: number[] = [];
  for (let round = 0; round < rounds; round++) {
    raw.push(await run(page, 'putIntoRawStore', messages, batchSize));
    store.push(await run(page, 'recordThroughStore', messages, batchSize));
  }
  const ratio = median(store.map((took, round) => took / (raw[round] ?? Number.NaN)));
  console.log(`raw store, batches of ${batchSize}: ${(median(raw) / messages).toFixed(4)} ms a message`);
  console.log(`recording, batches of ${batchSize}: ${(median(store) / messages).toFixed(4)} ms a message`);
  console.log(`recording over raw, batches of ${batchSize}: ${ratio.toFixed(2)} x (bar: ≤ ${most} x)`);
  return ratio > most;
}

function run(page: Page, name: keyof RecordingPage, count: number, batchSize: number): Promise<number> {
  return page.evaluate(
    ([called, howMany, size]) => (window as unknown as RecordingPage)[called](howMany, size),
    [name, count, batchSize] as const,
  );
}

function findChromium(): string | undefined {
  return ['/usr/bin/chromium', '/usr/bin/google-chrome', '/usr/bin/chromium-browser'].find(existsSync);
}
