import { evaluateRule, type RuleFacts } from '../tags/evaluate-rule';
import type { NuanqunDatabase } from './database';
import { hitKey, knownHits } from './known-hits';
import { liveRules } from './live-rules';
import { type NewHit, recordHits } from './record-hits';
import { asksHowTheyCame, joinedFact, readMessagesByDay } from './rule-facts';
import { findingRow, findingsLast, remembersWords } from './rule-findings';
import type { MessageRow, RuleFindingRow, TagRuleRow } from './tables';

/** A list and a notice may tell of one coming this long apart; ms. See with-join.ts. */
const sameJoin = 2 * 60_000;

/**
 * Asks the live rules about everybody who says something in these messages, or came by their notices, and tags whom they find.
 * Nobody else is looked at, so the work grows with the batch. Safe to repeat, also after a worker that ended halfway.
 * @param messages of watched groups, on disk already.
 * @returns how many people got a tag that they did not carry.
 */
export async function applyRules(
  db: NuanqunDatabase,
  messages: MessageRow[],
  now = Date.now(),
): Promise<number> {
  const live = await liveRules(db);
  if (live.length === 0) return 0;
  const batches = [...Map.groupBy(messages, ({ groupId }) => groupId)].map(([groupId, inGroup]) => {
    const rules = live.filter(({ groupIds }) => groupIds.length === 0 || groupIds.includes(groupId));
    return { groupId, rules, messages: inGroup, now };
  });
  const tables = [db.people, db.memberships, db.days, db.ruleHits, db.ruleFindings];
  const judged = await db.transaction('r', tables, async () =>
    Promise.all(batches.filter(({ rules }) => rules.length > 0).map((batch) => judge(db, batch))),
  );
  const hits = judged.flatMap((one) => one.hits);
  const toRemember = judged.flatMap((one) => one.toRemember);
  if (toRemember.length > 0) await db.ruleFindings.bulkPut(toRemember);
  return hits.length > 0 ? recordHits(db, hits, now) : 0;
}

interface Batch {
  groupId: string;
  rules: TagRuleRow[];
  messages: MessageRow[];
  now: number;
}

/** Whom the rules find in one group's messages, and words to remember of the others; inside the caller's transaction. */
async function judge(
  db: NuanqunDatabase,
  batch: Batch,
): Promise<{ hits: NewHit[]; toRemember: RuleFindingRow[] }> {
  const { groupId } = batch;
  const hits: NewHit[] = [];
  const toRemember: RuleFindingRow[] = [];
  const personIds = await membersAmong(db, await peopleIn(db, batch));
  const questions = await openQuestions(db, batch.rules, personIds);
  if (questions.length === 0) return { hits, toRemember };
  const factsOf = await readFacts(db, batch, questions);
  for (const { rule, personId } of questions) {
    const { holds, found } = evaluateRule(rule, factsOf(rule, personId));
    const key = { ruleId: rule.id, groupId, personId };
    const row = holds || !remembersWords(rule) ? undefined : findingRow(key, found);
    if (holds) hits.push({ ...key, found });
    else if (row) toRemember.push(row);
  }
  return { hits, toRemember };
}

/** Who said something, and who came where a notice stands among the messages and a rule asks for that. */
async function peopleIn(db: NuanqunDatabase, { groupId, rules, messages }: Batch): Promise<Set<string>> {
  const notices = messages.filter(({ kind }) => kind === 'notice');
  const senders = messages.filter(({ kind }) => kind !== 'notice').map(({ personId }) => personId);
  if (notices.length === 0 || !asksHowTheyCame(rules)) return new Set(senders);
  const since = Math.min(...notices.map(({ time }) => time)) - sameJoin;
  const came = await db.memberships
    .where('[groupId+joinedAt]')
    .between([groupId, since], [groupId, []])
    .toArray();
  return new Set([...senders, ...came.map(({ personId }) => personId)]);
}

/** Without staff, bots and the operator's own accounts. */
async function membersAmong(db: NuanqunDatabase, personIds: Set<string>): Promise<string[]> {
  const people = await db.people.bulkGet([...personIds]);
  return people.flatMap((person) => (person?.role === 'member' ? [person.id] : []));
}

interface Question {
  rule: TagRuleRow;
  personId: string;
}

async function openQuestions(
  db: NuanqunDatabase,
  rules: TagRuleRow[],
  personIds: string[],
): Promise<Question[]> {
  const all = rules.flatMap((rule) => personIds.map((personId) => ({ rule, ruleId: rule.id, personId })));
  const known = await knownHits(db, all);
  return all.filter((question) => !known.has(hitKey(question)));
}

async function readFacts(
  db: NuanqunDatabase,
  { groupId, rules, messages, now }: Batch,
  questions: Question[],
): Promise<(rule: TagRuleRow, personId: string) => RuleFacts> {
  const remembering = questions.filter(({ rule }) => remembersWords(rule));
  const personIds = [...new Set(questions.map(({ personId }) => personId))];
  const keys = personIds.map((personId) => [groupId, personId] as [string, string]);
  const [messagesByDay, memberships, findings] = await Promise.all([
    readMessagesByDay(db, groupId, rules, now),
    asksHowTheyCame(rules) ? db.memberships.bulkGet(keys) : [],
    db.ruleFindings.bulkGet(
      remembering.map(({ rule, personId }) => [rule.id, groupId, personId] as [string, string, string]),
    ),
  ]);
  const textsOf = Map.groupBy(messages, ({ personId }) => personId);
  const joined = new Map(memberships.map((row) => [row?.personId, joinedFact(row)]));
  const fresh = findings.filter((row) => row !== undefined && row.at >= now - findingsLast);
  const remembered = new Map(fresh.map((row) => (row ? [hitKey(row), row.found] : ['', []])));
  return (rule, personId) => ({
    messages: (textsOf.get(personId) ?? []).map(({ id, text, time }) => ({ id, text, at: time })),
    joined: joined.get(personId) ?? null,
    messagesByDay: messagesByDay(personId),
    remembered: remembered.get(hitKey({ ruleId: rule.id, personId })) ?? [],
  });
}
