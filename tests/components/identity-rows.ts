import type { Evidence } from '@/lib/identity/evidence';
import { database } from '@/lib/panel/database';
import type { AccountRow, IdentityQuestionRow } from '@/lib/store/tables';
import { groupRow, membershipRow, now, personRow } from './sample-rows';

export const sameNickname: Evidence = { key: 'nickname', agrees: true, weight: 6, shown: '小雨' };

export function accountRow(change: Partial<AccountRow> = {}): AccountRow {
  return { id: 'a1', uinHash: '', name: '我', loggedInAt: now, firstSeenAt: 0, lastSeenAt: now, ...change };
}

export function questionRow(change: Partial<IdentityQuestionRow> = {}): IdentityQuestionRow {
  return {
    id: 'new1',
    accountId: 'a1',
    kind: 'person',
    groupId: 'g1',
    candidates: [{ id: 'old1', probability: 0.5, evidence: [sameNickname] }],
    askedAt: now,
    answeredAt: 0,
    answer: '',
    ...change,
  };
}

/** Somebody made in this login, about whom it is asked whether they are one of these known people. */
export async function addQuestion(
  id: string,
  knownIds: string[],
  {
    nickname = '小雨',
    position = 5,
    ...more
  }: { nickname?: string; position?: number } & Partial<IdentityQuestionRow> = {},
): Promise<void> {
  const probability = 0.9 / knownIds.length;
  const candidates = knownIds.map((knownId) => ({ id: knownId, probability, evidence: [sameNickname] }));
  await database.identityQuestions.put(questionRow({ id, candidates, ...more }));
  await database.people.put(personRow({ id, nickname, firstSeenAt: now, lastSeenAt: now }));
  await database.memberships.put(
    membershipRow({ personId: id, position, firstSeenAt: now, lastSeenAt: now }),
  );
  for (const knownId of knownIds) {
    await database.people.put(personRow({ id: knownId, nickname, firstSeenAt: 1, lastSeenAt: now - 1000 }));
    await database.memberships.put(membershipRow({ personId: knownId, lastSeenAt: now - 1000, leftAt: now }));
  }
}

/** An account that logged in just now, and one watched group. */
export async function addLogin(): Promise<void> {
  await database.accounts.put(accountRow());
  await database.groups.put(groupRow());
}
