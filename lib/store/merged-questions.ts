import { noteCameAsNew, takeBackCameAsNew } from './came-as-new';
import type { NuanqunDatabase } from './database';
import { openQuestions } from './identity-questions';
import type { IdentityQuestionRow, MergeRow } from './tables';

type Pair = Pick<MergeRow, 'keptId' | 'absorbedId'>;

/** The questions that a merge changes: the one about the absorbed record, and the open ones that offer either of both. */
export async function questionsAbout(
  db: NuanqunDatabase,
  accountId: string,
  { keptId, absorbedId }: Pair,
): Promise<IdentityQuestionRow[]> {
  const [own, open] = await Promise.all([db.identityQuestions.get(absorbedId), openQuestions(db, accountId)]);
  const offersEither = ({ id, candidates }: IdentityQuestionRow) =>
    id !== absorbedId && candidates.some((one) => one.id === keptId || one.id === absorbedId);
  return [...(own ? [own] : []), ...open.filter(offersEither)];
}

/**
 * Takes a merge into account in the questions that are open: the absorbed record is none any more, and one that stands for
 * somebody of this login is offered for nobody else. Who can be nobody known any more has come.
 * @param keptIsTaken whether the kept record stands for somebody of this login only since the merge.
 */
export function settleQuestions(
  db: NuanqunDatabase,
  before: IdentityQuestionRow[],
  { keptId, absorbedId }: Pair,
  keptIsTaken: boolean,
): Promise<void> {
  return db.transaction('rw', db.identityQuestions, db.memberships, async () => {
    const changed = before
      .filter(({ id }) => id !== absorbedId)
      .map((row) => {
        const renamed = row.candidates.map((one) => (one.id === absorbedId ? { ...one, id: keptId } : one));
        const offered = [...new Map(renamed.map((one) => [one.id, one])).values()];
        const isLeft = ({ id }: { id: string }) => id !== row.id && !(keptIsTaken && id === keptId);
        return { ...row, candidates: offered.filter(isLeft) };
      });
    const emptied = changed.filter(({ candidates }) => candidates.length === 0).map(({ id }) => id);
    await db.identityQuestions.bulkDelete([absorbedId, ...emptied]);
    await db.identityQuestions.bulkPut(changed.filter(({ candidates }) => candidates.length > 0));
    await noteCameAsNew(db, emptied);
  });
}

/** Offers both records again where a merge that is undone had taken them out of a question; what was answered since stays. */
export function reofferCandidates(
  db: NuanqunDatabase,
  before: IdentityQuestionRow[],
  { keptId, absorbedId }: Pair,
): Promise<void> {
  return db.transaction('rw', db.identityQuestions, db.people, db.memberships, async () => {
    const others = before.filter(({ id }) => id !== absorbedId);
    const ids = others.map(({ id }) => id);
    const [present, people] = await Promise.all([db.identityQuestions.bulkGet(ids), db.people.bulkGet(ids)]);
    const restored = others.flatMap((row, index) => {
      const now = present[index];
      if (!people[index] || now?.answeredAt) return [];
      const offered = new Set([keptId, absorbedId, ...(now?.candidates.map(({ id }) => id) ?? [])]);
      const again = row.candidates.filter(({ id }) => offered.has(id));
      const known = new Set([keptId, ...again.map(({ id }) => id)]);
      const added = now?.candidates.filter(({ id }) => !known.has(id)) ?? [];
      return [{ ...row, candidates: [...again, ...added] }];
    });
    await db.identityQuestions.bulkPut(restored);
    await takeBackCameAsNew(
      db,
      restored.map(({ id }) => id),
    );
  });
}
