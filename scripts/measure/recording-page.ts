import type { RecordedMessage } from '../../lib/messages';
import { NuanqunDatabase } from '../../lib/store/database';
import { toMessageRow } from '../../lib/store/message-row';
import { recordMessages } from '../../lib/store/record-messages';
import { writeSetting } from '../../lib/store/settings';
import type { GroupRow, MembershipRow, MessageRow, PersonRow } from '../../lib/store/tables';
import { timeRawStore } from './raw-store';
import { accountId, groupCount, newestTime, recordedMessages, speakersAGroup } from './recording-workload';

/** What scripts/measure/recording.ts calls in the browser: each gives ms for all messages, without setting up. */
export interface RecordingPage {
  recordThroughStore(messages: number, batchSize: number): Promise<number>;
  putIntoRawStore(messages: number, batchSize: number): Promise<number>;
}

Object.assign(window, { recordThroughStore, putIntoRawStore } satisfies RecordingPage);

async function recordThroughStore(count: number, batchSize: number): Promise<number> {
  const db = new NuanqunDatabase(`store-${crypto.randomUUID()}`);
  await setUp(db);
  const batches = inBatches(recordedMessages(count), batchSize);
  const start = performance.now();
  let stored = 0;
  for (const messages of batches) {
    stored += (await recordMessages(db, { accountId, messages }, newestTime)).stored;
  }
  const took = performance.now() - start;
  await expectAll(db, count, stored);
  await db.delete();
  return took;
}

async function setUp(db: NuanqunDatabase): Promise<void> {
  await writeSetting(db, 'termsAcceptedAt', newestTime);
  const groups = Array.from({ length: groupCount }, (_, group) => `group${group}`);
  await db.groups.bulkAdd(groups.map(groupRow));
  const members = groups.flatMap((groupId, group) =>
    Array.from({ length: speakersAGroup }, (_, person) => ({
      groupId,
      personId: `person${group}-${person}`,
    })),
  );
  await db.people.bulkAdd(members.map(({ personId }) => personRow(personId)));
  await db.memberships.bulkAdd(members.map(membershipRow));
}

/** A measurement that lost something would be quick. */
async function expectAll(db: NuanqunDatabase, count: number, stored: number): Promise<void> {
  let counted = 0;
  await db.days.each((day) => {
    counted += day.messages;
  });
  const kept = await db.messages.count();
  if (kept !== count || stored !== count || counted !== count) {
    throw new Error(`of ${count} messages ${kept} were kept and ${counted} counted`);
  }
}

async function putIntoRawStore(count: number, batchSize: number): Promise<number> {
  const rows = recordedMessages(count).map((message) => toRow(message));
  return timeRawStore(inBatches(rows, batchSize));
}

function toRow(message: RecordedMessage): MessageRow {
  const row = toMessageRow(accountId, message, newestTime);
  if (!row) throw new Error('the workload has a message that would be refused');
  return row;
}

function inBatches<Item>(items: Item[], size: number): Item[][] {
  const batches: Item[][] = [];
  for (let start = 0; start < items.length; start += size) batches.push(items.slice(start, start + size));
  return batches;
}

function groupRow(id: string): GroupRow {
  return {
    id,
    accountId,
    name: id,
    memberCount: speakersAGroup,
    ownedByMe: true,
    watched: 1,
    rosterSeenAt: 1,
    rosterLastSeenAt: 1,
    watchPeriods: [{ from: 1, to: 0 }],
    importedPeriods: [],
    firstSeenAt: 1,
    lastSeenAt: 1,
  };
}

function personRow(id: string): PersonRow {
  return {
    id,
    accountId,
    nickname: id,
    remark: '',
    role: 'member',
    names: [],
    isFriend: false,
    attrStatus: 0,
    sex: 0,
    province: '',
    city: '',
    avatarSequence: 0,
    firstSeenAt: 1,
    lastSeenAt: 1,
  };
}

function membershipRow({ groupId, personId }: { groupId: string; personId: string }): MembershipRow {
  return {
    groupId,
    personId,
    groupNickname: '',
    firstSeenAt: 1,
    lastSeenAt: 1,
    position: -1,
    joinedAt: 0,
    joinedHow: '',
    joinedBy: '',
    joinedAfter: 0,
    putAsideAt: 0,
    leftAt: 0,
    welcomedAt: 0,
  };
}
