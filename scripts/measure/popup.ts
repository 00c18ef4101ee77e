/**
 * How long the popup of the built extension takes from opening until all scores are painted, in Chromium: 200 groups of 300
 * members with 12 weeks of counters, and 1,000,000 messages stored; beside it, in turns, a second browser with the same
 * counters and a tenth of the messages. Each figure is the median of 5 openings; the ratio to reading the same rows by hand
 * is taken opening by opening. At last the page of one group with a year of counters, in the same way.
 *
 *   npm run measure:popup [messages stored, 1000000 where left out]
 *
 * Exits with 1 when a bar is missed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type Opened, openExtension } from '../../tests/e2e/extension.ts';
import { stored } from '../../tests/e2e/stored.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { measureGroupPage } from './popup/open-group-page.ts';
import { type Opening, openPopup } from './popup/open-popup.ts';
import type { SeedPage, Size } from './popup/seed-page';
import { median } from './statistics.ts';

const rounds = 5;
const mostPainted = 150; // ms
const mostGrowth = 1.2;
const size: Size = { groups: 200, members: 300, messagesADay: 60, days: 84, now: Date.now() };
const messages = Number(process.argv[2] ?? 1_000_000);
/** Which of the counted messages are stored, too. */
const every = Math.max(1, Math.floor((size.groups * size.days * size.messagesADay) / messages));

if (!existsSync('.output/chrome-mv3/manifest.json')) {
  const { status } = spawnSync('node_modules/.bin/wxt', ['build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
const script = await bundleForPage('./popup/seed-page.ts');
const [many, few] = [await openExtension(), await openExtension()];
try {
  await Promise.all([seed(many, every), seed(few, 10 * every)]);
  const openings: { many: Opening; few: Opening }[] = [];
  await openPopup(many, size.groups);
  await openPopup(few, size.groups);
  for (let round = 0; round < rounds; round++) {
    openings.push({ many: await openPopup(many, size.groups), few: await openPopup(few, size.groups) });
  }
  const popupMissed = report(openings);
  const pageMissed = await measureGroupPage(many);
  process.exitCode = popupMissed || pageMissed ? 1 : 0;
} finally {
  await many.close();
  await few.close();
}

/** @param step which of the counted messages are stored: every so many-th. */
async function seed(opened: Opened, step: number): Promise<void> {
  const page = await opened.openPage('options');
  await stored(page, 'groups');
  await page.evaluate(script);
  const start = performance.now();
  const call = (seeding: { size: Size; step: number }) =>
    page.evaluate(async ({ size: wished, step: nth }) => {
      const { seedCounters, seedMessages } = globalThis as unknown as SeedPage;
      await seedCounters(wished);
      return seedMessages(wished, nth);
    }, seeding);
  const kept = await call({ size, step });
  const seconds = (performance.now() - start) / 1000;
  console.log(`messages stored: ${kept} (put in within ${seconds.toFixed(0)} s)`);
  await page.close();
}

/** @returns whether a bar was missed. */
function report(openings: { many: Opening; few: Opening }[]): boolean {
  const middle = (read: (opening: { many: Opening; few: Opening }) => number) => median(openings.map(read));
  const painted = middle((one) => one.many.painted);
  const growth = middle((one) => one.many.painted / one.few.painted);
  const byHand = middle((one) => one.many.byHand);
  const overHand = middle((one) => one.many.painted / one.many.byHand);
  console.log(`popup painted: ${painted.toFixed(0)} ms (bar: ≤ ${mostPainted} ms)`);
  console.log(`popup painted, a tenth of the messages: ${middle((one) => one.few.painted).toFixed(0)} ms`);
  console.log(`ten times the messages: ${growth.toFixed(2)} x (bar: ≤ ${mostGrowth} x)`);
  console.log(`the same rows by hand: ${byHand.toFixed(0)} ms`);
  console.log(`popup over rows by hand: ${overHand.toFixed(2)} x`);
  console.log(`heap of the popup: ${middle((one) => one.many.heap).toFixed(1)} MB`);
  return painted > mostPainted || growth > mostGrowth;
}
