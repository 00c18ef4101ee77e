/**
 * How long the popup of the built extension takes from opening until its groups are painted with their scores, in Chromium:
 * 200 groups of 300 members with 12 weeks of counters, and 1,000,000 messages stored; beside it, in turns, a second browser
 * with the same counters and a tenth of the messages. First the background works out all groups, as it does when the browser
 * starts; this is told, too, and how long content scripts waited meanwhile. Each figure is the median of 5 openings; ratios
 * are taken opening by opening: to reading the same rows by hand, and to what the browser takes to open any page at all. At
 * last the page of one group with a year of counters, in the same way.
 *
 *   npm run measure:popup [messages stored, 1000000 where left out]
 *
 * Exits with 1 when a bar is missed.
 */
import { spawnSync } from 'node:child_process';
import { type Opened, openExtension } from '../../tests/e2e/extension.ts';
import { stored } from '../../tests/e2e/stored.ts';
import { bundleForPage } from './bundle-for-page.ts';
import { measureGroupPage } from './popup/open-group-page.ts';
import { type Opening, openIcon, openPopup } from './popup/open-popup.ts';
import type { SeedPage, Size } from './popup/seed-page';
import { workOut } from './popup/work-out.ts';
import { median } from './statistics.ts';

const roundCount = 5;
const mostPainted = 150; // ms
const mostGrowth = 1.2;
/** Until the browser has put in order what was put in: nobody stores a million messages and opens the popup in the same breath. */
const rest = 15_000; // ms
const size: Size = { groups: 200, members: 300, messagesADay: 60, days: 84, now: Date.now() };
const messages = Number(process.argv[2] ?? 1_000_000);
/** Which of the counted messages are stored, too. */
const every = Math.max(1, Math.floor((size.groups * size.days * size.messagesADay) / messages));

// Always anew: an older build would be measured without a word.
const { status } = spawnSync('node_modules/.bin/wxt', ['build'], { stdio: 'ignore' });
if (status !== 0) throw new Error('the extension could not be built: see `npx wxt build`');
const script = await bundleForPage('./popup/seed-page.ts');
const [many, few] = [await openExtension(), await openExtension()];
try {
  await Promise.all([seed(many, every), seed(few, 10 * every)]);
  await new Promise((resolve) => setTimeout(resolve, rest));
  const rounds: Round[] = [];
  await openRound();
  for (let round = 0; round < roundCount; round++) rounds.push(await openRound());
  const popupMissed = report(rounds);
  const pageMissed = await measureGroupPage(many);
  process.exitCode = popupMissed || pageMissed ? 1 : 0;
} finally {
  await many.close();
  await few.close();
}

/** One opening each, in milliseconds and megabytes. */
interface Round {
  many: Opening;
  few: Opening;
  icon: number;
}

async function openRound(): Promise<Round> {
  return {
    icon: await openIcon(many),
    many: await openPopup(many, size.groups),
    few: await openPopup(few, size.groups),
  };
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
  const { took, longestAnswer } = await workOut(page, size.groups);
  console.log(`all groups worked out in the background: ${took.toFixed(0)} ms`);
  console.log(`content scripts waited meanwhile: at most ${longestAnswer.toFixed(0)} ms`);
  await page.close();
}

/** @returns whether a bar was missed. */
function report(rounds: Round[]): boolean {
  const middle = (read: (round: Round) => number) => median(rounds.map(read));
  const painted = middle((round) => round.many.painted);
  const growth = middle((round) => round.many.painted / round.few.painted);
  const byHand = middle((round) => round.many.byHand);
  const overHand = middle((round) => round.many.painted / round.many.byHand);
  console.log(`popup painted: ${painted.toFixed(0)} ms (bar: ≤ ${mostPainted} ms)`);
  console.log(
    `popup painted, a tenth of the messages: ${middle((round) => round.few.painted).toFixed(0)} ms`,
  );
  console.log(`ten times the messages: ${growth.toFixed(2)} x (bar: ≤ ${mostGrowth} x)`);
  console.log(`the same rows by hand: ${byHand.toFixed(0)} ms`);
  console.log(`popup over rows by hand: ${overHand.toFixed(1)} x`);
  console.log(`any page of the extension: ${middle(({ icon }) => icon).toFixed(0)} ms`);
  console.log(`popup over any page: ${middle((round) => round.many.painted / round.icon).toFixed(1)} x`);
  console.log(`heap of the popup: ${middle((round) => round.many.heap).toFixed(1)} MB`);
  return painted > mostPainted || growth > mostGrowth;
}
