import { addFields } from './add-fields';
import type { Migration } from './migration';

/** How groups do: what stands in the popup, what was offered and who reacted, goals, and pasts that were brought in. */
export const version4: Migration = {
  version: 4,
  stores: {
    memberships: '[groupId+personId], [groupId+joinedAt], [groupId+leftAt], personId',
    occasions: 'id, time, [groupId+time]',
    goals: 'groupId',
    imports: 'id, groupId, state',
    importChunks: '[importId+day+part]',
    importedLines: '[importId+day], [groupId+day]',
    importedDays: '[groupId+day]',
    reviewNotes: '[groupId+fromDay+toDay]',
    standings: 'groupId',
  },
  upgrade: async (transaction) => {
    await addFields(transaction, 'groups', { importedPeriods: [] });
  },
};
