import { browser } from 'wxt/browser';

/** Under `unrecorded/<group id>` in session storage: how many of a group's present members are not recorded. Never who. */
const prefix = 'unrecorded/';

/** Where pages find how many present members of a group are not recorded; missing where nobody is to be left out. */
export function unrecordedCountKey(groupId: string): string {
  return `${prefix}${groupId}`;
}

/** Notes how many members of a group, as it was last told, are not recorded. */
export async function noteUnrecordedCount(groupId: string, count: number): Promise<void> {
  const key = unrecordedCountKey(groupId);
  const known = (await browser.storage.session.get(key))[key];
  if (known !== count) await browser.storage.session.set({ [key]: count });
}

/** Drops all counts, as after nobody is to be left out any more. */
export async function forgetUnrecordedCounts(): Promise<void> {
  const kept = Object.keys(await browser.storage.session.get(null));
  await browser.storage.session.remove(kept.filter((key) => key.startsWith(prefix)));
}
