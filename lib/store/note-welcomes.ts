import type { NuanqunDatabase } from './database';
import { newLastingId } from './lasting-id';
import type { Use } from './note-use';
import type { WelcomeRow } from './tables';

/** Notes who was greeted, with which template, and whether an easy first question was asked; inside the caller's transaction. */
export async function noteWelcomes(db: NuanqunDatabase, use: Use, now: number): Promise<void> {
  const { groupId, snippetId = '', welcomedPersonIds = [], welcomeTurn: turn = 0 } = use;
  if (welcomedPersonIds.length === 0) return;
  for (const personId of welcomedPersonIds) {
    await db.memberships.update([groupId, personId], { welcomedAt: now });
  }
  await db.welcomes.bulkAdd(
    welcomedPersonIds.map((personId) => ({
      id: newLastingId(),
      groupId,
      personId,
      snippetId,
      at: now,
      turn,
      spokeAt: 0,
    })),
  );
  await countQuestion(db, use, 1);
}

/** Takes that back. Who had been greeted before in the same stay still has been. */
export async function forgetWelcomes(db: NuanqunDatabase, use: Use): Promise<void> {
  const { groupId, welcomedPersonIds = [] } = use;
  for (const personId of welcomedPersonIds) await forgetLastWelcome(db, groupId, personId);
  if (welcomedPersonIds.length > 0) await countQuestion(db, use, -1);
}

async function forgetLastWelcome(db: NuanqunDatabase, groupId: string, personId: string): Promise<void> {
  const all = await db.welcomes.where('personId').equals(personId).sortBy('at');
  const here: WelcomeRow[] = all.filter((welcome) => welcome.groupId === groupId);
  const last = here.pop();
  if (last) await db.welcomes.delete(last.id);
  const joinedAt = (await db.memberships.get([groupId, personId]))?.joinedAt ?? 0;
  const before = here.at(-1)?.at ?? 0;
  await db.memberships.update([groupId, personId], { welcomedAt: before >= joinedAt ? before : 0 });
}

async function countQuestion(db: NuanqunDatabase, { groupId, asksQuestion }: Use, by: 1 | -1): Promise<void> {
  const plan = asksQuestion ? await db.welcomePlans.get(groupId) : undefined;
  if (!plan) return;
  await db.welcomePlans.put({ ...plan, questionsAsked: Math.max(0, plan.questionsAsked + by) });
}
