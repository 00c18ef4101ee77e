import type { Page } from 'playwright-core';
import type { ImportPage } from './import-page';

/** Lines of the copy, as many as a busy group has in years. */
const lines = Number(process.env.IMPORT_LINES ?? 1_000_000);
/** Over two years most lines leave only counters; within 90 days every line becomes a message as well. */
const spans = [730, 88];
const mostTimes = 2;
const mostToCancel = 1000;

/**
 * Imports a copy as the page and the background do, from its text to the last line that is counted, and puts the same lines as
 * messages into a bare store in the same run.
 * @returns whether a bar was missed.
 */
export async function measureImport(page: Page): Promise<boolean> {
  let missed = false;
  for (const days of spans) missed = (await measureSpan(page, days)) || missed;
  const cancelled = await page.evaluate(
    ([count, days]) => (window as unknown as ImportPage).cancelPast(count, days),
    [Math.min(lines, 100_000), 88] as const,
  );
  console.log(`cancel: ${cancelled.toFixed(0)} ms (bar: ≤ ${mostToCancel} ms)`);
  return missed || cancelled > mostToCancel;
}

async function measureSpan(page: Page, days: number): Promise<boolean> {
  const { reading, all, raw, longestOnPage, longestInBackground } = await page.evaluate(
    ([count, span]) => (window as unknown as ImportPage).importPast(count, span),
    [lines, days] as const,
  );
  const ratio = all / raw;
  const of = `${lines.toLocaleString('en')} lines of ${days} days`;
  console.log(`raw store, ${of}: ${(raw / 1000).toFixed(1)} s`);
  console.log(
    `import of ${of}: ${(all / 1000).toFixed(1)} s, of which reading ${(reading / 1000).toFixed(1)} s`,
  );
  console.log(`import of ${of} over raw put: ${ratio.toFixed(2)} x (bar: ≤ ${mostTimes} x)`);
  console.log(`longest task on the page while importing: ${longestOnPage.toFixed(0)} ms`);
  console.log(`longest task in the background: ${longestInBackground.toFixed(0)} ms`);
  return ratio > mostTimes;
}
