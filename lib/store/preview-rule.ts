import { evaluateRule } from '../tags/evaluate-rule';
import type { RuleFinding } from '../tags/rule-finding';
import { wordFinder } from '../tags/word-finder';
import type { NuanqunDatabase } from './database';
import { hitKey, knownHits } from './known-hits';
import { taggingsOf } from './put-taggings';
import type { NewHit } from './record-hits';
import { joinedFact, readMessagesByDay } from './rule-facts';
import { findingRow, findingsLast, remembersWords } from './rule-findings';
import type { MembershipRow, MessageRow, RuleFindingRow, TagRuleRow } from './tables';

/** Messages read at a time; between two portions everything else has its turn. */
const portion = 500;

/** What a rule would do with what is recorded. */
export interface RulePreview {
  /** Whom it finds, each once. */
  hits: (NewHit & { carriesTag: boolean })[];
  /** Words of people for whom something else is missing yet. */
  toRemember: RuleFindingRow[];
  groups: number;
  messagesRead: number;
}

interface PreviewOptions {
  now?: number;
  signal?: AbortSignal;
  /** Told how much is done, from 0 to 1. */
  onProgress?: (done: number) => void;
}

/**
 * Tries a rule out on what is recorded: the present members of its groups, the day counters, and the texts of the last 30 days,
 * read in portions. Writes nothing. Staff, bots and own accounts are left out, and whom the rule has found already.
 * @throws what the signal was aborted with.
 */
export async function previewRule(
  db: NuanqunDatabase,
  rule: TagRuleRow,
  { now = Date.now(), signal, onProgress }: PreviewOptions = {},
): Promise<RulePreview> {
  const groupIds = await groupsOf(db, rule);
  const preview: RulePreview = { hits: [], toRemember: [], groups: groupIds.length, messagesRead: 0 };
  const seen = new Set<string>();
  for (const [index, groupId] of groupIds.entries()) {
    const onPart = (done: number) => onProgress?.((index + done) / groupIds.length);
    const found = await previewGroup(db, { rule, groupId, now, signal, onPart });
    preview.hits.push(...found.hits.filter(({ personId }) => !seen.has(personId)));
    preview.toRemember.push(...found.toRemember);
    preview.messagesRead += found.messagesRead;
    for (const { personId } of found.hits) seen.add(personId);
    onPart(1);
  }
  return preview;
}

/** The rule's groups, or all, as far as they are watched. */
async function groupsOf(db: NuanqunDatabase, { groupIds }: TagRuleRow): Promise<string[]> {
  const watched = await db.groups.where('watched').equals(1).primaryKeys();
  return groupIds.length === 0 ? watched : watched.filter((id) => groupIds.includes(id));
}

interface GroupToPreview {
  rule: TagRuleRow;
  groupId: string;
  now: number;
  signal: AbortSignal | undefined;
  onPart: (done: number) => void;
}

async function previewGroup(
  db: NuanqunDatabase,
  { rule, groupId, now, signal, onPart }: GroupToPreview,
): Promise<Omit<RulePreview, 'groups'>> {
  signal?.throwIfAborted();
  const members = await membersToAsk(db, rule.id, groupId);
  const messagesByDay = await readMessagesByDay(db, groupId, [rule], now);
  const { words, messagesRead } = await findWords(db, { rule, groupId, now, signal, onPart }, members);
  const carried = await taggingsOf(db, rule.tagId, [...members.keys()]);
  const hits: RulePreview['hits'] = [];
  const toRemember: RuleFindingRow[] = [];
  for (const [personId, membership] of members) {
    const { holds, found } = evaluateRule(rule, {
      messages: [],
      joined: joinedFact(membership),
      messagesByDay: messagesByDay(personId),
      remembered: words.get(personId) ?? [],
    });
    const key = { ruleId: rule.id, groupId, personId };
    const row = holds || !remembersWords(rule) ? undefined : findingRow(key, found);
    if (holds) hits.push({ ...key, found, carriesTag: carried.get(personId)?.deletedAt === 0 });
    else if (row) toRemember.push(row);
  }
  return { hits, toRemember, messagesRead };
}

/** Present members of the group whom the rule has not found yet. */
async function membersToAsk(
  db: NuanqunDatabase,
  ruleId: string,
  groupId: string,
): Promise<Map<string, MembershipRow>> {
  const memberships = await db.memberships.where('groupId').equals(groupId).toArray();
  const people = await db.people.bulkGet(memberships.map(({ personId }) => personId));
  const present = memberships.filter((row, index) => !row.leftAt && people[index]?.role === 'member');
  const pairs = present.map(({ personId }) => ({ ruleId, personId }));
  const known = await knownHits(db, pairs);
  const open = present.filter(({ personId }) => !known.has(hitKey({ ruleId, personId })));
  return new Map(open.map((row) => [row.personId, row]));
}

/** Person → the first message of the last 30 days with one of the words, per keyword condition. */
async function findWords(
  db: NuanqunDatabase,
  { rule, groupId, now, signal, onPart }: GroupToPreview,
  members: Map<string, MembershipRow>,
): Promise<{ words: Map<string, RuleFinding[]>; messagesRead: number }> {
  const words = new Map<string, RuleFinding[]>();
  const finders = rule.conditions.flatMap((condition, place) =>
    condition.kind === 'keyword' ? [{ place, findWord: wordFinder(condition.words) }] : [],
  );
  if (finders.length === 0 || members.size === 0) return { words, messagesRead: 0 };
  let messagesRead = 0;
  for await (const messages of portions(db, groupId, now)) {
    signal?.throwIfAborted();
    messagesRead += messages.length;
    for (const message of messages) {
      const { personId } = message;
      if (!members.has(personId)) continue;
      const before = words.get(personId) ?? [];
      const found = findIn(message, before, finders);
      if (found.length > 0) words.set(personId, [...before, ...found]);
    }
    onPart(Math.min(1, 1 - (now - (messages.at(-1)?.time ?? now)) / findingsLast));
  }
  return { words, messagesRead };
}

function findIn(
  { id, text, time }: MessageRow,
  before: RuleFinding[],
  finders: { place: number; findWord: (text: string) => string | undefined }[],
): RuleFinding[] {
  return finders.flatMap(({ place, findWord }): RuleFinding[] => {
    if (before.some((finding) => finding.place === place)) return [];
    const word = findWord(text);
    return word === undefined ? [] : [{ place, condition: 'keyword', word, messageId: id, at: time }];
  });
}

/** A group's messages of the last 30 days, oldest first, each once. */
async function* portions(db: NuanqunDatabase, groupId: string, now: number): AsyncGenerator<MessageRow[]> {
  let from = now - findingsLast;
  let given = new Set<string>();
  for (;;) {
    const rows = await db.messages
      .where('[groupId+time]')
      .between([groupId, from], [groupId, []])
      .limit(portion)
      .toArray();
    const before = given;
    yield rows.filter(({ id }) => !before.has(id));
    if (rows.length < portion) return;
    const last = rows.at(-1)?.time ?? now;
    from = last > from ? last : from + 1;
    given = new Set(rows.filter(({ time }) => time === last).map(({ id }) => id));
  }
}
