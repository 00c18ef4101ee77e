import type { Migration } from './migration';

/** A standing tells how much of the hours was watched: those without it are worked out again. */
export const version5: Migration = {
  version: 5,
  stores: {},
  upgrade: async (transaction) => {
    await transaction.table('standings').clear();
  },
};
