import type { Opened } from '../../../tests/e2e/extension.ts';
import { median } from '../statistics.ts';
import { addYear } from './add-year.ts';
import { openUntilPainted } from './open-until-painted.ts';
import { type HandRead, readByHand } from './read-by-hand.ts';
import { accountId } from './rows.ts';

const rounds = 5;
const mostPainted = 300; // ms
/** The first group that was put in. */
const groupId = 'group0000000';
/** Score, hours, speakers, and what became of newcomers. */
const charts = 4;
const dayLength = 86_400_000; // ms

/**
 * How long the page of one group takes from opening until its charts of a year are painted, beside reading the same rows by
 * hand; medians of 5, and of the ratio opening by opening. Adds the year first, so it comes after what else is measured there.
 * @returns whether the bar was missed.
 */
export async function measureGroupPage(opened: Opened): Promise<boolean> {
  const page = await opened.openPage('options');
  await addYear(page, groupId);
  await page.close();
  const openings: { painted: number; worked: number; byHand: number }[] = [];
  await openGroupPage(opened);
  for (let round = 0; round < rounds; round++) openings.push(await openGroupPage(opened));
  const painted = median(openings.map((one) => one.painted));
  const overHand = median(openings.map((one) => one.painted / one.byHand));
  console.log(`group page: ${painted.toFixed(0)} ms (bar: ≤ ${mostPainted} ms)`);
  const worked = median(openings.map((one) => one.worked));
  console.log(`group page, processor time of its main thread: ${worked.toFixed(0)} ms`);
  console.log(`group page, its rows by hand: ${median(openings.map((one) => one.byHand)).toFixed(0)} ms`);
  console.log(`group page over rows by hand: ${overHand.toFixed(2)} x`);
  return painted > mostPainted;
}

async function openGroupPage(opened: Opened): Promise<{ painted: number; worked: number; byHand: number }> {
  const page = await opened.context.newPage();
  const session = await page.context().newCDPSession(page);
  // Unlike the clock it does not tell how busy the machine is with other things.
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.setViewportSize({ width: 1280, height: 900 });
  const address = `chrome-extension://${opened.extensionId}/groups.html#group/${groupId}`;
  const painted = await openUntilPainted(page, address, { parts: 'article figure', count: charts });
  const { metrics } = await session.send('Performance.getMetrics');
  const worked = 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  const byHand = await readByHand(page, rowsOfYear());
  await page.close();
  return { painted, worked, byHand };
}

/** The rows that the page needs of a year. */
function rowsOfYear(): HandRead[] {
  const today = Math.floor(Date.now() / dayLength);
  const days = (key: string) => [key, today - 447] as [string, number];
  const after = (key: string) => [key, Infinity] as [string, number];
  const since = (table: string, index: string): HandRead => ({
    table,
    index,
    range: [[groupId, Date.now() - 364 * dayLength], after(groupId)],
    mayBeEmpty: true,
  });
  const unlike = ['own', 'staff', 'bot'].map((role): HandRead => {
    const of: [string, string] = [accountId, role];
    return { table: 'people', index: '[accountId+role]', range: [of, of], keys: true, mayBeEmpty: true };
  });
  return [
    { table: 'days', range: [days(groupId), after(groupId)] },
    { table: 'coverage', range: [days(accountId), after(accountId)] },
    ...unlike,
    { table: 'groups' },
    since('memberships', '[groupId+joinedAt]'),
    since('spotlights', '[groupId+at]'),
    since('topicUses', '[groupId+at]'),
    since('occasions', '[groupId+time]'),
    { table: 'cleanOuts', index: 'groupId', range: [groupId, groupId], mayBeEmpty: true },
  ];
}
