import type { Page } from 'playwright-core';
import { ask, stored } from '../../../tests/e2e/stored.ts';

/** How the background worked out how all groups stand. */
export interface WorkedOut {
  /** ms until all were. */
  took: number;
  /** The longest that a content script's question waited for its answer meanwhile, ms. */
  longestAnswer: number;
}

/**
 * Has the background work out all groups, as it does when the browser starts, and asks it all the while what content
 * scripts ask. @param page one of the extension's own. @throws where some group was not worked out.
 */
export async function workOut(page: Page, groups: number): Promise<WorkedOut> {
  const start = performance.now();
  const settling = ask(page, 'settleStandings').then(() => performance.now() - start);
  let longestAnswer = 0;
  const answer = async () => {
    const asked = performance.now();
    await ask(page, 'lookUpMarks', { groupId: 'nobody knows it', personIds: [] });
    longestAnswer = Math.max(longestAnswer, performance.now() - asked);
  };
  let took: number | undefined;
  while (took === undefined) took = await Promise.race([settling, answer().then(() => undefined)]);
  const rows = await stored(page, 'standings');
  if (rows.length !== groups) throw new Error(`${rows.length} of ${groups} groups were worked out`);
  return { took, longestAnswer };
}
