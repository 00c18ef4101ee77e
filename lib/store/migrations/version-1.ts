import type { Migration } from './migration';

/**
 * The first layout. `messages` carries one index besides its key on purpose: every further one makes recording slower.
 * A compound index also serves queries on its first field alone.
 */
export const version1: Migration = {
  version: 1,
  stores: {
    accounts: 'id',
    groups: 'id, [accountId+watched], watched',
    people: 'id, [accountId+role]',
    memberships: '[groupId+personId], [groupId+joinedAt], personId',
    messages: 'id, [groupId+time]',
    days: '[groupId+day]',
    speaking: 'groupId',
    coverage: '[accountId+day]',
    notices: 'id, [groupId+time]',
    tags: 'id, name',
    taggings: 'id, personId, tagId',
    snippets: 'id, kind',
    experts: 'id, personId',
    spotlights: 'id, expertId, groupId',
    settings: 'key',
  },
};
