import type { NuanqunDatabase } from './database';
import { chunkAfter } from './each-chunk';
import { type ErasedPeople, erasedPeople, isNameOfErased } from './erased-people';
import { messagesBy, spokenBy } from './spoken';
import type { NoticeRow, PersonRow } from './tables';

export type PersonRows = Awaited<ReturnType<typeof personRows>>;

/** Every row that is about one person, or in which they occur, from every table; inside the caller's transaction. */
export async function personRows(db: NuanqunDatabase, person: PersonRow) {
  const all = await erasedPeople(db, [person.id]);
  const ids = [...all.ids];
  const memberships = await db.memberships.where('personId').equals(person.id).toArray();
  const groupIds = memberships.map(({ groupId }) => groupId);
  return {
    ids: all.ids,
    person,
    memberships,
    taggings: await db.taggings.where('personId').anyOf(ids).toArray(),
    facts: await db.facts.where('personId').anyOf(ids).toArray(),
    messages: await messagesBy(db, person.id, groupIds),
    days: await spokenBy(db, person.id, groupIds),
    speaking: (await db.speaking.bulkGet(groupIds)).filter((row) => row !== undefined),
    notices: await noticesNaming(db, all),
    experts: await db.experts.where('personId').anyOf(ids).toArray(),
    spotlights: await db.spotlights.where('personId').anyOf(ids).toArray(),
    joinedSpotlights: await db.spotlights
      .filter(({ joinedIn }) => joinedIn.some((id) => all.ids.has(id)))
      .toArray(),
    occasions: await db.occasions
      .filter(
        ({ personId, reactions }) =>
          all.ids.has(personId) || reactions.some((one) => all.ids.has(one.personId)),
      )
      .toArray(),
    welcomes: await db.welcomes.where('personId').anyOf(ids).toArray(),
    unclearJoins: await db.unclearJoins
      .filter(
        ({ personId, groupId, name, by }) =>
          all.ids.has(personId) || [name, by].some((one) => isNameOfErased(all, groupId, one)),
      )
      .toArray(),
    expertDismissals: await db.expertDismissals.where('personId').anyOf(ids).toArray(),
    askedQuestions: await db.askedQuestions
      .filter(({ personId, answeredBy }) => all.ids.has(personId) || all.ids.has(answeredBy))
      .toArray(),
    introductions: await db.introductions.where('personId').anyOf(ids).toArray(),
    pairs: await db.introducedPairs.where('personIds').anyOf(ids).toArray(),
    ruleHits: await db.ruleHits.where('personId').anyOf(ids).toArray(),
    ruleFindings: await db.ruleFindings.where('personId').anyOf(ids).toArray(),
    cleanOuts: await db.cleanOuts
      .filter(({ personIds }) => personIds.some((id) => all.ids.has(id)))
      .toArray(),
    imports: await db.imports
      .filter(({ names }) => names.some(({ personId }) => all.ids.has(personId)))
      .toArray(),
    merges: await db.merges
      .filter(({ keptId, absorbedId }) => all.ids.has(keptId) || all.ids.has(absorbedId))
      .toArray(),
    questions: await db.identityQuestions
      .filter(({ id, answer, candidates }) =>
        [id, answer, ...candidates.map((candidate) => candidate.id)].some((one) => all.ids.has(one)),
      )
      .toArray(),
  };
}

async function noticesNaming(db: NuanqunDatabase, named: ErasedPeople): Promise<NoticeRow[]> {
  const found: NoticeRow[] = [];
  let rows = await chunkAfter(db.notices, undefined);
  while (rows.length > 0) {
    const theirs = rows.filter((row) =>
      [...row.names, row.by].some((name) => isNameOfErased(named, row.groupId, name)),
    );
    found.push(...theirs);
    rows = await chunkAfter(db.notices, rows.at(-1));
  }
  return found.sort((one, other) => one.time - other.time);
}
