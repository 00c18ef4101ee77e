import { browser } from 'wxt/browser';
import type { Unsettled } from '../store/settle-standings';

const key = 'unsettledStandings';

/**
 * Which standings were out of date when the worker was last heard of. After the browser or the extension was started there
 * is no such note: then nobody knows, and it is all of them.
 */
export async function readUnsettled(): Promise<Unsettled> {
  const found: Record<string, unknown> = await browser.storage.session.get(key);
  const groupIds = found[key];
  return Array.isArray(groupIds) ? new Set(groupIds.map(String)) : 'all';
}

/** Keeps for the next worker, in case this one ends, what has to be worked out. */
export async function noteUnsettled(unsettled: Unsettled): Promise<void> {
  if (unsettled === 'all') await browser.storage.session.remove(key);
  else await browser.storage.session.set({ [key]: [...unsettled] });
}
