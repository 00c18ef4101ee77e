import type { GroupMatch } from '../identity/match-groups';
import type { Match } from '../identity/match-people';
import { noteCameAsNew } from './came-as-new';
import type { NuanqunDatabase } from './database';
import type { SessionLinks } from './session-links';
import type { IdentityQuestionRow } from './tables';

type Asked = Pick<IdentityQuestionRow, 'id' | 'accountId' | 'groupId'>;

/** Open questions of an account, oldest first. */
export function openQuestions(db: NuanqunDatabase, accountId: string): Promise<IdentityQuestionRow[]> {
  return db.identityQuestions.where('[accountId+answeredAt]').equals([accountId, 0]).sortBy('askedAt');
}

/** Ids of records of which the operator said, since a time, that they are nobody known before. */
export async function confirmedNew(
  db: NuanqunDatabase,
  accountId: string,
  since: number,
): Promise<Set<string>> {
  const answered = await db.identityQuestions
    .where('[accountId+answeredAt]')
    .between([accountId, Math.max(1, since)], [accountId, Infinity])
    .toArray();
  return new Set(answered.filter(({ answer }) => answer === 'new').map(({ id }) => id));
}

/**
 * Keeps what is to be asked about people up to date: new questions, other candidates, and none any more where nobody is left.
 * What was answered stays. Who was asked about and can be nobody known any more has come.
 * @param questions record made in this login → whom it may be.
 */
export function writePersonQuestions(
  db: NuanqunDatabase,
  { accountId, groupId }: Pick<Asked, 'accountId' | 'groupId'>,
  questions: Map<string, Match[]>,
  now: number,
): Promise<void> {
  return db.transaction('rw', db.identityQuestions, db.memberships, async () => {
    const ids = [...questions.keys()];
    const known = await db.identityQuestions.bulkGet(ids);
    const answered = new Set(known.filter((row) => row?.answeredAt).map((row) => row?.id));
    const askedAt = new Map(known.map((row) => [row?.id, row?.askedAt]));
    const open = [...questions].filter(([id]) => !answered.has(id));
    const settled = open.filter(([, { length }]) => length === 0).map(([id]) => id);
    await db.identityQuestions.bulkDelete(settled);
    await noteCameAsNew(
      db,
      settled.filter((id) => askedAt.has(id)),
    );
    await db.identityQuestions.bulkPut(
      open
        .filter(([, { length }]) => length > 0)
        .map(([id, matches]) => ({
          ...question({ id, accountId, groupId }, 'person', askedAt.get(id) ?? now),
          candidates: matches.map((match) => ({
            id: match.knownId,
            probability: match.probability,
            evidence: match.evidence,
          })),
        })),
    );
  });
}

/** Asks which stored group a group of this login is. Its evidence is the share of members' names that both have, and the name. */
export async function writeGroupQuestion(
  db: NuanqunDatabase,
  { accountId, groupId, name }: { accountId: string; groupId: string; name: string },
  matches: GroupMatch[],
  now: number,
): Promise<void> {
  await db.identityQuestions.put({
    ...question({ id: groupId, accountId, groupId }, 'group', now),
    candidates: matches.map(({ knownId, overlap, sameName }) => ({
      id: knownId,
      probability: overlap,
      evidence: [
        { key: 'groups', agrees: overlap > 0, weight: overlap, shown: String(Math.round(overlap * 100)) },
        { key: 'nickname', agrees: sameName, weight: sameName ? 1 : 0, shown: name },
      ],
    })),
  });
}

function question(asked: Asked, kind: IdentityQuestionRow['kind'], askedAt: number): IdentityQuestionRow {
  return { ...asked, kind, candidates: [], askedAt, answeredAt: 0, answer: '' };
}

/**
 * Takes out of all open questions whom an id of this login stands for by now. A question without anybody left is none: who it
 * was about has come.
 */
export async function withdrawLinked(
  db: NuanqunDatabase,
  links: SessionLinks,
  accountId: string,
): Promise<void> {
  await db.transaction('rw', db.identityQuestions, db.memberships, async () => {
    for (const row of await openQuestions(db, accountId)) {
      const isLinked = row.kind === 'person' ? links.isPersonLinked(row.id) : links.isGroupLinked(row.id);
      const isTaken = (id: string) =>
        row.kind === 'person' ? links.isPersonLinked(id) : links.isGroupLinked(id);
      if (!isLinked) continue;
      const candidates = row.candidates.filter(({ id }) => !isTaken(id));
      if (candidates.length === 0) {
        await db.identityQuestions.delete(row.id);
        if (row.kind === 'person') await noteCameAsNew(db, [row.id]);
      } else if (candidates.length < row.candidates.length)
        await db.identityQuestions.put({ ...row, candidates });
    }
  });
}
