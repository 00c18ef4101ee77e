import type * as rows from '../../lib/store/tables';
import { lately } from './erased-person';
import { kept, parts, same, type Tables } from './table-parts';

/** 2,048 is the second person's first minute. */
const lines = new Uint32Array([10, 111, 2048 + 20, 222]);

const past: rows.ImportRow = {
  id: 'i1',
  groupId: 'g1',
  madeGroup: false,
  source: '聊天记录.txt',
  state: 'running',
  at: 1,
  endedAt: 0,
  firstAt: 1,
  lastAt: 2,
  fromDay: 20_500,
  toDay: 20_501,
  names: [],
  lines: 2,
  through: 0,
  known: 0,
};

const chunk: rows.ImportChunkRow = {
  importId: 'i1',
  day: 20_501,
  part: 0,
  groupId: 'g1',
  names: [],
  times: [],
  fingerprints: [],
  kinds: [],
  texts: [],
};

function named(name: string, personId: string): rows.ImportedName {
  return { name, personId, made: false };
}

function occasion(id: string, personId: string, title: string, reactedBy: string[]): rows.OccasionRow {
  return {
    id,
    groupId: 'g1',
    personId,
    kind: 'event',
    state: 'marked',
    title,
    time: lately,
    members: 3,
    active: 2,
    reactions: reactedBy.map((one) => ({ personId: one, how: 'short', at: lately })),
  };
}

function standing(groupId: string): rows.StandingRow {
  return {
    groupId,
    standing: {
      grade: { state: 'too-early', missingDays: 3, watchedDays: 4 },
      reason: { kind: 'too-early', missingDays: 3 },
      newcomersWaiting: 0,
      unanswered: 0,
      speakersToday: 1,
      lastMessageAt: 5,
      daysSinceLast: 0,
      weeks: [1],
      coverage: { seenDays: 4, days: 4 },
      watchedShare: 0.3,
    },
    basis: 'basis',
    staleAt: 6,
  };
}

/** Tables of how groups do, before and after somebody is erased. @param name that person's, in the group. */
export function tablesOfHealth(name: string): Tables {
  const flower = named('阿花', 'flower');
  const nobody = named('', '');
  return {
    ...parts('occasions', [
      [occasion('account/1', 'rain', '我来办', ['flower']), occasion('account/1', '', '', ['flower'])],
      [
        occasion('account/2', 'own', `@${name}\u2005带头`, ['rain', 'flower', 'rain-absorbed']),
        occasion('account/2', 'own', '@…\u2005带头', ['flower']),
      ],
      ...kept([occasion('account/3', 'own', '周六市集', ['flower'])]),
    ]),
    ...same('goals', [
      {
        groupId: 'g1',
        answers: { why: '让老客户互相帮忙' },
        startDay: 20_500,
        milestones: { 1: '每天有人说话' },
        targets: [{ figure: 'score', value: 70 }],
        changedAt: 1,
      },
    ]),
    ...same('reviewNotes', [
      { groupId: 'g1', fromDay: 20_500, toDay: 20_506, text: '做了直播', changedAt: 1 },
    ]),
    ...parts('imports', [
      [
        { ...past, names: [named(name, 'rain'), flower, named('小号', 'rain-absorbed'), named(name, '')] },
        { ...past, names: [nobody, flower, nobody, nobody] },
      ],
      ...kept([{ ...past, id: 'i2', names: [flower] }]),
    ]),
    ...parts('importChunks', [
      [
        {
          ...chunk,
          names: [0, 1],
          times: [5, 6],
          fingerprints: [7, 8],
          kinds: [0, 0],
          texts: ['我家雨点三岁了', `@${name}\u2005好`],
        },
        { ...chunk, names: [1], times: [6], fingerprints: [8], kinds: [0], texts: ['@…\u2005好'] },
      ],
    ]),
    ...parts('importedLines', [
      [
        { importId: 'i1', groupId: 'g1', day: 20_500, people: ['rain', 'flower'], lines },
        { importId: 'i1', groupId: 'g1', day: 20_500, people: ['flower'], lines: new Uint32Array([20, 222]) },
      ],
      ...kept([
        { importId: 'i2', groupId: 'g1', day: 20_500, people: ['flower'], lines: new Uint32Array([1, 2]) },
      ]),
    ]),
    ...parts('importedDays', [
      [
        {
          groupId: 'g1',
          day: 20_500,
          speakers: { rain: 1, flower: 1 },
          hours: [2],
          lastAt: 4,
          liveLastAt: 3,
          live: [
            { messageId: 'account/1', personId: 'rain', minute: 10, fingerprint: 111 },
            { messageId: 'account/3', personId: 'flower', minute: 20, fingerprint: 222 },
          ],
        },
        {
          groupId: 'g1',
          day: 20_500,
          speakers: { flower: 1 },
          hours: [2],
          lastAt: 4,
          liveLastAt: 3,
          live: [{ messageId: 'account/3', personId: 'flower', minute: 20, fingerprint: 222 }],
        },
      ],
    ]),
    ...same('standings', [standing('g1')]),
  };
}
