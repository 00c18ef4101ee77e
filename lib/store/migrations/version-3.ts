import type { Transaction } from 'dexie';
import type { Migration } from './migration';

/** What is said: the handbook's further fields and pictures, welcomes, questions, spotlights and what came of them, topics. */
export const version3: Migration = {
  version: 3,
  stores: {
    snippetPictures: 'snippetId',
    rememberedInputs: 'snippetId',
    welcomePlans: 'groupId',
    welcomes: 'id, personId, [groupId+at], [groupId+spokeAt+at]',
    unclearJoins: 'id, [groupId+time]',
    askedQuestions: 'id, personId, [groupId+state+time]',
    expertDismissals: 'id, personId',
    spotlights: 'id, expertId, [groupId+at]',
    topics: 'id',
    topicUses: 'id, topicId, [groupId+at]',
    rhythms: 'id, groupId',
  },
  upgrade: async (transaction) => {
    await addFields(transaction, 'snippets', {
      questions: [],
      category: '',
      owner: '',
      favourite: false,
      reviewAt: 0,
    });
    await addFields(transaction, 'memberships', { joinedAfter: 0, putAsideAt: 0 });
    await addFields(transaction, 'groups', { rosterLastSeenAt: 0 });
    await addFields(transaction, 'spotlights', {
      topic: '',
      snippetId: '',
      questionId: '',
      answeredAt: 0,
      joinedIn: [],
    });
  },
};

async function addFields(transaction: Transaction, table: string, added: object): Promise<void> {
  await transaction
    .table(table)
    .toCollection()
    .modify((row: object) => {
      Object.assign(row, structuredClone(added));
    });
}
