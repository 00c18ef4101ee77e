import type { NuanqunDatabase } from '../store/database';
import { putInStarterSnippets } from '../store/put-in-starter-snippets';
import { putInStarterTopics } from '../store/topics';
import { injectIntoOpenTabs } from './inject-into-open-tabs';

/**
 * After the extension was installed or updated: puts in the starter snippets and topics where they never were, and comes to life in
 * chat tabs that are open already. A new version of the browser needs neither.
 */
export async function welcomeInstall(db: NuanqunDatabase, reason: string): Promise<void> {
  if (reason !== 'install' && reason !== 'update') return;
  await Promise.all([putInStarterSnippets(db), putInStarterTopics(db), injectIntoOpenTabs()]);
}
