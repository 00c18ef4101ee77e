import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { byInterest } from '@/lib/panel/by-interest';
import { combineMembers } from '@/lib/panel/combine-members';
import { database } from '@/lib/panel/database';
import type { PanelMember } from '@/lib/panel/panel-member';
import { readMemberIds, readRoster } from '@/lib/panel/read-roster';
import { readTagsOf } from '@/lib/panel/read-tags-of';
import { factsOf } from '@/lib/store/facts';
import { groupActivity } from '@/lib/store/group-activity';

/**
 * Everybody known in a group: newcomers first, then who spoke last; who left comes at the end. Kept up as it changes; a tag
 * that is set reads the tags again and nothing else. Undefined until everything of this group is read.
 * @param minute anew every minute, so that what depends on the time moves on.
 */
export function useMembers(groupId: string, minute: number): PanelMember[] | undefined {
  const roster = usePart(groupId, () => readRoster(database, groupId));
  const tags = usePart(groupId, async () => readTagsOf(database, await readMemberIds(database, groupId)));
  const facts = usePart(groupId, async () => factsOf(database, await readMemberIds(database, groupId)));
  const activityOf = usePart(groupId, () => groupActivity(database, groupId, minute), minute);
  return useMemo(
    () =>
      roster && tags && facts && activityOf
        ? combineMembers({ roster, tags, facts, activityOf }).sort(byInterest)
        : undefined,
    [roster, tags, facts, activityOf],
  );
}

/** For a moment after another group was opened, what was read is still of the one before: that is as good as nothing. */
function usePart<Part>(groupId: string, read: () => Promise<Part>, minute?: number): Part | undefined {
  const result = useLiveQuery(async () => ({ groupId, part: await read() }), [groupId, minute]);
  return result?.groupId === groupId ? result.part : undefined;
}
