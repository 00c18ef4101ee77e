import { browser } from 'wxt/browser';
import type { NuanqunDatabase } from './database';
import { sessionLinksOf } from './session-links';

/** Drops people from session storage: whose session ids stood for them, and whom the panel should show. */
export async function forgetPeopleInSession(
  db: NuanqunDatabase,
  accountId: string,
  ids: ReadonlySet<string>,
  erasureId?: string,
): Promise<void> {
  const links = await sessionLinksOf(db, accountId);
  await links.dropPeople(ids, erasureId);
  const { panelFocus } = await browser.storage.session.get<{ panelFocus?: { personId: string } }>(
    'panelFocus',
  );
  if (panelFocus && ids.has(panelFocus.personId)) await browser.storage.session.remove('panelFocus');
}
