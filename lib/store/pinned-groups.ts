import type { NuanqunDatabase } from './database';
import { readSetting, writeSetting } from './settings';

/** The groups that the operator wants on top of the popup, by id. */
export async function pinnedGroups(db: NuanqunDatabase): Promise<Set<string>> {
  return new Set(await readSetting(db, 'pinnedGroups'));
}

/** Puts a group on top of the popup, or takes it down again. */
export function pinGroup(
  db: NuanqunDatabase,
  { groupId, pinned }: { groupId: string; pinned: boolean },
): Promise<void> {
  return db.transaction('rw', db.settings, async () => {
    const groupIds = await pinnedGroups(db);
    if (pinned) groupIds.add(groupId);
    else groupIds.delete(groupId);
    await writeSetting(db, 'pinnedGroups', [...groupIds]);
  });
}
