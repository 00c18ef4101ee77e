import type { NuanqunDatabase } from './database';
import { messageRowId } from './message-row';
import { areTermsAccepted } from './terms';

/** A page that sends nonsense must not fill the disk. */
const mostRemembered = 2000;

/**
 * Drops a recalled message's text at once; what was counted stays counted. A recall that comes before its message is
 * remembered, so that the message will be stored without text.
 */
export async function recallMessage(
  db: NuanqunDatabase,
  { accountId, messageId }: { accountId: string; messageId: string },
  now = Date.now(),
): Promise<void> {
  const id = messageRowId(accountId, messageId);
  await db.transaction('rw', db.settings, db.messages, db.recalls, async () => {
    if (!(await areTermsAccepted(db))) return;
    const changed = await db.messages.update(id, { text: '', recalled: true });
    const isKnown = changed > 0 || (await db.messages.get(id)) !== undefined;
    if (isKnown || (await db.recalls.count()) >= mostRemembered) return;
    await db.recalls.put({ id, at: now });
  });
}
