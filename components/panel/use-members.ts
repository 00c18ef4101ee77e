import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { useRowsOf } from '@/components/panel/use-rows-of';
import { byInterest } from '@/lib/panel/by-interest';
import { combineMembers } from '@/lib/panel/combine-members';
import { database } from '@/lib/panel/database';
import type { KnownTag } from '@/lib/panel/known-tags';
import type { PanelMember } from '@/lib/panel/panel-member';
import { readRoster } from '@/lib/panel/read-roster';
import { groupActivity } from '@/lib/store/group-activity';
import { peopleRows } from '@/lib/store/people-rows';

const rows = peopleRows(database);

/**
 * Everybody known in a group: newcomers first, then who spoke last; who left comes at the end. Kept up as it changes: a tag or
 * a fact that is set reads that person's again and nothing else, a message that comes reads the group's counters.
 * @param tags every living tag. @param minute anew every minute, so that what depends on the time moves on.
 * @returns undefined until everything of this group is read.
 */
export function useMembers(
  groupId: string,
  tags: KnownTag[] | undefined,
  minute: number,
): PanelMember[] | undefined {
  const roster = usePart(groupId, () => readRoster(database, groupId));
  const activityOf = usePart(groupId, () => groupActivity(database, groupId, minute), minute);
  const personIds = useMemo(() => roster?.map(({ person }) => person.id), [roster]);
  const taggings = useRowsOf(rows.taggings, personIds);
  const facts = useRowsOf(rows.facts, personIds);
  return useMemo(
    () =>
      roster && tags && taggings && facts && activityOf
        ? combineMembers({ roster, tags, taggings, facts, activityOf }).sort(byInterest)
        : undefined,
    [roster, tags, taggings, facts, activityOf],
  );
}

/** For a moment after another group was opened, what was read is still of the one before: that is as good as nothing. */
function usePart<Part>(groupId: string, read: () => Promise<Part>, minute?: number): Part | undefined {
  const result = useLiveQuery(async () => ({ groupId, part: await read() }), [groupId, minute]);
  return result?.groupId === groupId ? result.part : undefined;
}
