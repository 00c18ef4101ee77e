import type { Table } from 'dexie';
import { noteDraftedAnswer } from './asked-questions';
import type { NuanqunDatabase } from './database';
import { noteIntroduction } from './introduced-pairs';
import { newLastingId } from './lasting-id';
import { noteWelcomes } from './note-welcomes';
import { settleRhythm } from './rhythms';
import { changeSharedRow } from './shared-row';
import { noteTopic } from './topics';

/** To whom the microphone went, what about, and the question that was to be answered. */
export interface SpotlightUse {
  personId: string;
  topic?: string;
  questionId?: string;
}

/** What was put into a group's input box, and for whom. `groupId` is empty where the words were only copied. */
export interface Use {
  groupId: string;
  snippetId?: string;
  spotlight?: SpotlightUse;
  welcomedPersonIds?: string[];
  /** Which of the texts that a welcome's template can become it was. */
  welcomeTurn?: number;
  /** Whether a welcome asked the group's next easy question. */
  asksQuestion?: boolean;
  introducedPersonIds?: [string, string];
  answeredQuestionId?: string;
  topicId?: string;
  /** Something weekly, whose turn today was drafted. */
  rhythmId?: string;
}

/**
 * Notes that a draft went into the box: counts the snippet's use, notes a spotlight, and marks newcomers as
 * welcomed, a pair as introduced and a question as answered. Ids that are not known are passed over.
 */
export function noteUse(db: NuanqunDatabase, use: Use, now = Date.now()): Promise<void> {
  return db.transaction('rw', tablesOfUse(db), async () => {
    await countSnippetUse(db, use.snippetId, now);
    await noteSpotlight(db, use, now);
    await noteWelcomes(db, use, now);
    await noteIntroduction(db, use, now);
    if (use.answeredQuestionId) await noteDraftedAnswer(db, use.answeredQuestionId, now);
    await noteTopic(db, use, now);
    if (use.rhythmId) await settleRhythm(db, { id: use.rhythmId, done: true }, now);
  });
}

/** What a use can change. */
export function tablesOfUse(db: NuanqunDatabase): Table[] {
  const ofWelcomes = [db.memberships, db.welcomes, db.welcomePlans];
  const ofTopics = [db.topicUses, db.rhythms];
  const ofPeople = [db.people, db.experts, db.spotlights, db.introducedPairs, db.askedQuestions];
  return [db.snippets, ...ofPeople, ...ofWelcomes, ...ofTopics];
}

async function countSnippetUse(db: NuanqunDatabase, id: string | undefined, now: number): Promise<void> {
  const snippet = id ? await db.snippets.get(id) : undefined;
  if (!snippet) return;
  const used = { useCount: snippet.useCount + 1, lastUsedAt: now };
  await db.snippets.put(changeSharedRow(snippet, used, now));
}

async function noteSpotlight(
  db: NuanqunDatabase,
  { spotlight, snippetId = '', groupId }: Use,
  now: number,
): Promise<void> {
  if (!spotlight || !(await db.people.get(spotlight.personId))) return;
  const { personId, topic = '', questionId = '' } = spotlight;
  const about = { personId, groupId, topic, snippetId, questionId };
  await db.spotlights.add({ id: newLastingId(), at: now, ...about, answeredAt: 0, joinedIn: [] });
  await setLastSpotlight(db, personId, now, now);
}

/** Notes when an expert was asked last; others have no such field. Inside the caller's transaction. */
export async function setLastSpotlight(
  db: NuanqunDatabase,
  personId: string,
  at: number,
  now: number,
): Promise<void> {
  const expert = await db.experts.where('personId').equals(personId).first();
  if (expert) await db.experts.put(changeSharedRow(expert, { lastSpotlightAt: at }, now));
}
