import type { Evidence } from '@/lib/identity/evidence';
import { type IdentityRecord, readIdentityRecords } from '@/lib/panel/read-identity-records';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { GroupRow, IdentityQuestionRow } from '@/lib/store/tables';

/** What was compared of a candidate, and how likely it is the one, 0 to 1. */
interface Weighed {
  probability: number;
  evidence: Evidence[];
}

export interface PersonCandidate extends IdentityRecord, Weighed {}

export interface GroupCandidate extends Weighed {
  group: GroupRow;
}

/** Both sides of one question, as far as they are still there. */
export type QuestionCard =
  | {
      kind: 'person';
      id: string;
      /** Where the question arose. */
      groupId: string;
      seen: IdentityRecord;
      candidates: PersonCandidate[];
      /** Group id → name, of every group that either side is or was in. */
      groupNames: Map<string, string>;
    }
  | { kind: 'group'; id: string; seen: GroupRow; candidates: GroupCandidate[] };

/** Reads both sides of a question; undefined where the record asked about is gone. Made for a live query. */
export function readQuestionCard(
  db: NuanqunDatabase,
  question: IdentityQuestionRow,
): Promise<QuestionCard | undefined> {
  return question.kind === 'person' ? personCard(db, question) : groupCard(db, question);
}

async function personCard(
  db: NuanqunDatabase,
  { id, groupId, candidates }: IdentityQuestionRow,
): Promise<QuestionCard | undefined> {
  const records = await readIdentityRecords(db, [id, ...candidates.map((one) => one.id)]);
  const seen = records.get(id);
  if (!seen) return undefined;
  const memberships = [...records.values()].flatMap((record) => record.memberships);
  const groupIds = [...new Set([groupId, ...memberships.map((one) => one.groupId)])];
  const groups = await db.groups.bulkGet(groupIds);
  return {
    kind: 'person',
    id,
    groupId,
    seen,
    candidates: candidates.flatMap(({ id: knownId, probability, evidence }) => {
      const record = records.get(knownId);
      return record ? [{ ...record, probability, evidence }] : [];
    }),
    groupNames: new Map(groups.flatMap((row) => (row ? [[row.id, row.name] as const] : []))),
  };
}

async function groupCard(
  db: NuanqunDatabase,
  { id, candidates }: IdentityQuestionRow,
): Promise<QuestionCard | undefined> {
  const [seen, ...known] = await db.groups.bulkGet([id, ...candidates.map((one) => one.id)]);
  if (!seen) return undefined;
  return {
    kind: 'group',
    id,
    seen,
    candidates: candidates.flatMap(({ probability, evidence }, index) => {
      const group = known[index];
      return group ? [{ group, probability, evidence }] : [];
    }),
  };
}
