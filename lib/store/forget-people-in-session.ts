import { browser } from 'wxt/browser';
import type { PanelFocus } from '../messages/panel-focus';
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
  const { panelFocus } = await browser.storage.session.get<{ panelFocus?: { focus: PanelFocus } }>(
    'panelFocus',
  );
  const focus = panelFocus?.focus;
  if (focus && 'personId' in focus && ids.has(focus.personId))
    await browser.storage.session.remove('panelFocus');
}
