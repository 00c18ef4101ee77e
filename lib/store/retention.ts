import type { NuanqunDatabase } from './database';
import { holdsPast } from './holds-past';
import { recallsGroup } from './recall-message';
import { dropOldFindings } from './rule-findings';
import { readSetting, writeSetting } from './settings';
import type { MessageRow } from './tables';

const day = 24 * 60 * 60 * 1000;
/** Texts, and what was read from them, are dropped after so long; ms. */
export const keepTexts = 30 * day;
/** Messages and notices are removed after so long, ms; the counters of their days stay. */
export const keepRows = 90 * day;
/** Who was greeted, and what came of it. */
const keepWelcomes = 180 * day;
/** Names in notices about which nobody decided, or which were decided. */
const keepUnclearJoins = 30 * day;
/** A deleted snippet comes back with its picture and inputs for so long. */
const keepDeleted = 30 * day;
/** Merges can be undone for so long; ms. */
export const keepMerges = 30 * day;
/** To whom the microphone went, and what came of it. */
const keepSpotlights = 400 * day;
/** What was offered to groups, and who reacted. */
const keepOccasions = 400 * day;
/** Recalls whose message never came. */
const keepRecalls = day;
/** Groups that were never watched hold nothing but their name. */
const keepUnwatchedGroups = 30 * day;
/** Rows changed in one transaction, so that recording never waits long. */
const chunk = 500;

/**
 * Drops what has been kept long enough: message texts, what undoes a merge, names in notices that waited for a decision and
 * the pictures of deleted snippets after 30 days, messages and notices after 90, welcomes after 180, spotlights and what was offered after 400. Works group by group in
 * small transactions; one that was interrupted is taken up at the next call, and a second call finds nothing to do.
 * @param now ms since 1970.
 */
export async function dropOldTexts(db: NuanqunDatabase, now = Date.now()): Promise<void> {
  const doneUntil = (await readSetting(db, 'textsDroppedUntil')) ?? 0;
  for (const groupId of await db.groups.toCollection().primaryKeys()) {
    await removeOldRows(db, 'messages', groupId, now - keepRows);
    await removeOldRows(db, 'notices', groupId, now - keepRows);
    await removeOldRows(db, 'unclearJoins', groupId, now - keepUnclearJoins);
    await db.welcomes
      .where('[groupId+at]')
      .between([groupId, 0], [groupId, now - keepWelcomes])
      .delete();
    await dropTexts(db, groupId, Math.min(doneUntil, now - keepTexts), now - keepTexts);
    await dropIntroductions(db, groupId, now - keepTexts);
    await dropQuestions(db, groupId, now - keepTexts);
  }
  await dropMergedRows(db, Math.min(doneUntil, now - keepMerges), now - keepMerges);
  await writeSetting(db, 'textsDroppedUntil', now - keepTexts);
  await dropOldFindings(db, now);
  await dropWhatDeletedSnippetsHad(db, now - keepDeleted);
  await db.spotlights
    .where('at')
    .below(now - keepSpotlights)
    .delete();
  await dropOccasions(db, now);
  await removeOldRows(db, 'messages', recallsGroup, now - keepRecalls);
  await dropUnwatchedGroups(db, now - keepUnwatchedGroups);
}

async function removeOldRows(
  db: NuanqunDatabase,
  table: 'messages' | 'notices' | 'unclearJoins',
  groupId: string,
  before: number,
): Promise<void> {
  const range = [
    [groupId, 0],
    [groupId, before],
  ] as const;
  for (;;) {
    const old = db[table].where('[groupId+time]').between(...range);
    const ids = await old.limit(chunk).primaryKeys();
    await db[table].bulkDelete(ids);
    if (ids.length < chunk) return;
  }
}

/** @param from where an earlier call got to: no older message can have come since, as those are refused. */
async function dropTexts(db: NuanqunDatabase, groupId: string, from: number, before: number): Promise<void> {
  let start = from;
  for (;;) {
    const rows = await dropTextsOfChunk(db, groupId, start, before);
    if (rows.length < chunk) return;
    start = rows.at(-1)?.time ?? before;
  }
}

/** @returns the messages whose text was dropped, oldest first. */
function dropTextsOfChunk(
  db: NuanqunDatabase,
  groupId: string,
  from: number,
  before: number,
): Promise<MessageRow[]> {
  return db.transaction('rw', db.messages, async () => {
    const old = db.messages.where('[groupId+time]').between([groupId, from], [groupId, before]);
    const rows = await old
      .filter((row) => row.text !== '')
      .limit(chunk)
      .toArray();
    await db.messages.bulkPut(rows.map((row) => ({ ...row, text: '' })));
    return rows;
  });
}

/** What was read from texts goes with them; what the operator accepted of it is in the profile. */
async function dropIntroductions(db: NuanqunDatabase, groupId: string, before: number): Promise<void> {
  const ofGroup = db.introductions.where('[groupId+state]').between([groupId, ''], [groupId, '\uffff']);
  await ofGroup.filter(({ time }) => time < before).delete();
}

async function dropQuestions(db: NuanqunDatabase, groupId: string, before: number): Promise<void> {
  for (const state of ['open', 'answered', 'dismissed'] as const) {
    const old = db.askedQuestions.where('[groupId+state+time]');
    await old.between([groupId, state, 0], [groupId, state, before]).delete();
  }
}

/** What only looked like an offer goes with the message's text. */
async function dropOccasions(db: NuanqunDatabase, now: number): Promise<void> {
  await db.occasions
    .where('time')
    .below(now - keepTexts)
    .filter(({ state, time }) => state !== 'marked' || time < now - keepOccasions)
    .delete();
}

/** That two records are one stays; what they were before goes. @param from where an earlier call got to. */
async function dropMergedRows(db: NuanqunDatabase, from: number, before: number): Promise<void> {
  for (const accountId of await db.accounts.toCollection().primaryKeys()) {
    await db.merges
      .where('[accountId+at]')
      .between([accountId, from], [accountId, before])
      .modify({ before: null });
  }
}

/** The deleted snippets themselves stay, so that a team hears of them. */
async function dropWhatDeletedSnippetsHad(db: NuanqunDatabase, before: number): Promise<void> {
  const deleted = db.snippets.filter(({ deletedAt }) => deletedAt > 0 && deletedAt < before);
  const ids = await deleted.primaryKeys();
  await db.snippetPictures.bulkDelete(ids);
  await db.rememberedInputs.bulkDelete(ids);
}

function dropUnwatchedGroups(db: NuanqunDatabase, before: number): Promise<void> {
  return db.transaction('rw', db.groups, db.imports, async () => {
    const unwatched = db.groups.where('watched').equals(0);
    const old = await unwatched.filter(({ lastSeenAt }) => lastSeenAt < before).toArray();
    for (const group of old) if (!(await holdsPast(db, group))) await db.groups.delete(group.id);
  });
}
