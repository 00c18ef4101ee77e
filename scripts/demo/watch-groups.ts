import type { Page } from 'playwright-core';
import type { GroupRow, MembershipRow } from '../../lib/store/tables.ts';
import { ask, stored, until } from '../../tests/e2e/stored.ts';
import { stories } from './stories.ts';

/**
 * Accepts the terms and switches recording on for the groups that have a story, with the messages that the popup's
 * buttons send. Of two groups of one name the larger one is meant.
 * @returns once all their members are known.
 */
export async function watchGroups(page: Page): Promise<void> {
  await ask(page, 'acceptTerms');
  const groups = await until(
    async () => storyGroups(await stored<GroupRow>(page, 'groups')),
    (found) => found.length === stories.length,
  );
  for (const { id } of groups) await ask(page, 'watchGroup', { groupId: id, watched: true });
  await until(
    () => stored<MembershipRow>(page, 'memberships'),
    (rows) =>
      groups.every(
        ({ id, memberCount }) => rows.filter(({ groupId }) => groupId === id).length >= memberCount,
      ),
  );
}

function storyGroups(groups: GroupRow[]): GroupRow[] {
  const largestFirst = groups.toSorted((one, other) => other.memberCount - one.memberCount);
  return stories.flatMap(
    ({ group }) => largestFirst.find(({ name, memberCount }) => name === group && memberCount > 0) ?? [],
  );
}
