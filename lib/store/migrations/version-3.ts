import type { Transaction } from 'dexie';
import type { ExpertRow, SpotlightRow } from '../tables';
import { addFields } from './add-fields';
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
    spotlights: 'id, personId, at, [groupId+at]',
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
    await nameSpotlightedPeople(transaction);
    await addFields(transaction, 'spotlights', {
      topic: '',
      snippetId: '',
      questionId: '',
      answeredAt: 0,
      joinedIn: [],
    });
  },
};

/** A spotlight said which expert it was for; now it says which person. */
async function nameSpotlightedPeople(transaction: Transaction): Promise<void> {
  const experts = await transaction.table<ExpertRow, string>('experts').toArray();
  const personOf = new Map(experts.map(({ id, personId }) => [id, personId]));
  await transaction
    .table<SpotlightRow & { expertId?: string }, string>('spotlights')
    .toCollection()
    .modify((row) => {
      row.personId = personOf.get(row.expertId ?? '') ?? '';
      delete row.expertId;
    });
}
