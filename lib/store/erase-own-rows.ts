import type { NuanqunDatabase } from './database';
import { eachChunk } from './each-chunk';
import { eraseInImports } from './erase-in-imports';
import type { ErasedPeople } from './erased-people';
import { dropRowsOf } from './rows-of-person';
import type { IdentityQuestionRow } from './tables';
import { withoutPeople } from './without-people';

/** Drops every row that is about these people, and their part of rows about many; inside the caller's transaction. */
export async function eraseOwnRows(db: NuanqunDatabase, erased: ErasedPeople): Promise<void> {
  const ids = [...erased.ids];
  await db.people.bulkDelete(ids);
  await db.memberships.where('personId').anyOf(ids).delete();
  await db.taggings.where('personId').anyOf(ids).delete();
  await db.facts.where('personId').anyOf(ids).delete();
  await dropRowsOf(db, ids);
  await db.ruleFindings.where('personId').anyOf(ids).delete();
  await db.introducedPairs.where('personIds').anyOf(ids).delete();
  await db.experts.where('personId').anyOf(ids).delete();
  await eraseQuestionsAndMerges(db, erased);
  await eraseCounters(db, erased);
  await eraseMessages(db, erased);
  await eraseTheirPart(db, erased);
  await eraseInImports(db, erased);
}

/** Their part of rows about many. */
async function eraseTheirPart(db: NuanqunDatabase, erased: ErasedPeople): Promise<void> {
  await db.cleanOuts.toCollection().modify((row) => {
    row.personIds = row.personIds.filter((id) => !erased.ids.has(id));
  });
  await db.spotlights
    .filter(({ joinedIn }) => joinedIn.some((id) => erased.ids.has(id)))
    .modify((row) => {
      row.joinedIn = row.joinedIn.filter((id) => !erased.ids.has(id));
    });
  await eraseInOccasions(db, erased);
  await db.askedQuestions
    .filter(({ answeredBy }) => erased.ids.has(answeredBy))
    .modify({ answeredBy: '', answerId: '' });
  await db.unclearJoins.filter(({ personId }) => erased.ids.has(personId)).delete();
}

/** What they offered keeps its count, without their words; they reacted to nothing. */
async function eraseInOccasions(db: NuanqunDatabase, { ids }: ErasedPeople): Promise<void> {
  await db.occasions
    .filter(({ personId, reactions }) => ids.has(personId) || reactions.some((one) => ids.has(one.personId)))
    .modify((row) => {
      row.reactions = row.reactions.filter(({ personId }) => !ids.has(personId));
      if (ids.has(row.personId)) Object.assign(row, { personId: '', title: '' });
    });
}

/** A question that is about them, or that asks for nobody else, goes; so does every merge of theirs with what it keeps. */
async function eraseQuestionsAndMerges(db: NuanqunDatabase, { ids }: ErasedPeople): Promise<void> {
  const questions = await db.identityQuestions.toArray();
  const touched = questions.filter(
    ({ id, answer, candidates }) =>
      ids.has(id) || ids.has(answer) || candidates.some((candidate) => ids.has(candidate.id)),
  );
  const kept = touched
    .filter(({ id, answer }) => !ids.has(id) && !ids.has(answer))
    .map((row) => withoutCandidates(row, ids))
    .filter(({ candidates }) => candidates.length > 0);
  await db.identityQuestions.bulkDelete(touched.map(({ id }) => id));
  await db.identityQuestions.bulkPut(kept);
  await db.merges.filter(({ keptId, absorbedId }) => ids.has(keptId) || ids.has(absorbedId)).delete();
}

/** The question without these people among whom it asks for. */
export function withoutCandidates(row: IdentityQuestionRow, ids: ReadonlySet<string>): IdentityQuestionRow {
  return { ...row, candidates: row.candidates.filter(({ id }) => !ids.has(id)) };
}

/** How many messages a group had in an hour stays, as it says nothing about anybody; how many a day had is of those who are left. */
async function eraseCounters(db: NuanqunDatabase, { ids }: ErasedPeople): Promise<void> {
  await db.days
    .filter(({ speakers }) => Object.keys(speakers).some((id) => ids.has(id)))
    .modify((row) => {
      row.speakers = withoutPeople(row.speakers, ids);
      if (row.links) row.links = withoutPeople(row.links, ids);
      if (row.adverts) row.adverts = withoutPeople(row.adverts, ids);
      row.messages = Object.values(row.speakers).reduce((sum, messages) => sum + messages, 0);
    });
  await db.speaking.toCollection().modify((row) => {
    row.last = withoutPeople(row.last, ids);
    row.before = withoutPeople(row.before, ids);
  });
}

async function eraseMessages(db: NuanqunDatabase, { ids }: ErasedPeople): Promise<void> {
  await eachChunk(db.messages, (rows) =>
    db.messages.bulkDelete(rows.filter(({ personId }) => ids.has(personId)).map(({ id }) => id)),
  );
}
