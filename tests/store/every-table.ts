import type { NuanqunDatabase } from '../../lib/store/database';
import type { MergedRows } from '../../lib/store/merged-rows';
import type * as rows from '../../lib/store/tables';
import type { RuleCondition } from '../../lib/tags/rule-condition';
import { tablesOfHealth } from './every-table-of-health';
import { tablesOfSpeech } from './every-table-of-speech';
import { kept, parts, same, type Tables } from './table-parts';

/** Names of the person whose rows go, and words of theirs. None of them occurs in rows of anybody else but where they are named. */
export const named = {
  nickname: '小雨点',
  former: '雨后初晴',
  groupNickname: '雨点妈妈',
  remark: '徐汇雨点',
  absorbed: '雨点小号',
};
export const words = ['我家雨点三岁了', '雨点爱画画', '雨点妈妈的自我介绍', '上海徐汇'];
const ids = ['rain', 'rain-absorbed', 'rain-expert'];

/** Nothing is so old that retention would drop it. */
const lately = Date.now() - 1000;

const shared = { updated: { name: 1 }, deletedAt: 0 };

const seen = (kind: rows.NameKind, name: string, groupId = ''): rows.NameSeen => ({
  kind,
  name,
  groupId,
  firstSeenAt: 1,
  lastSeenAt: 2,
});

export function person(id: string, more: Partial<rows.PersonRow> = {}): rows.PersonRow {
  return {
    id,
    accountId: 'account',
    nickname: '',
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
    lastSeenAt: 2,
    ...more,
  };
}

export function membership(
  personId: string,
  groupId: string,
  more: Partial<rows.MembershipRow> = {},
): rows.MembershipRow {
  return {
    groupId,
    personId,
    groupNickname: '',
    firstSeenAt: 1,
    lastSeenAt: 2,
    position: 0,
    joinedAt: 0,
    joinedHow: '',
    joinedBy: '',
    joinedAfter: 0,
    putAsideAt: 0,
    leftAt: 0,
    welcomedAt: 0,
    ...more,
  };
}

function group(id: string, name: string): rows.GroupRow {
  return {
    id,
    accountId: 'account',
    name,
    memberCount: 3,
    ownedByMe: true,
    watched: 1,
    rosterSeenAt: 1,
    rosterLastSeenAt: 1,
    watchPeriods: [{ from: 1, to: 0 }],
    importedPeriods: [],
    firstSeenAt: 1,
    lastSeenAt: 2,
  };
}

function said(
  id: string,
  personId: string,
  text: string,
  more: Partial<rows.MessageRow> = {},
): rows.MessageRow {
  return {
    id: `account/${id}`,
    groupId: 'g1',
    personId,
    time: lately,
    timeIsFirstSeen: false,
    kind: 'text',
    text,
    recalled: false,
    ...more,
  };
}

const rain = person('rain', {
  nickname: named.nickname,
  remark: named.remark,
  isFriend: true,
  attrStatus: 4321,
  avatarSequence: 77001,
  names: [
    seen('nickname', named.former),
    seen('nickname', named.nickname),
    seen('remark', named.remark),
    seen('group-nickname', named.groupNickname, 'g1'),
  ],
});

const petal = person('petal', { nickname: '花瓣' });

function tagging(id: string, personId: string): rows.TaggingRow {
  return { ...shared, id, personId, tagId: 'tag', source: 'person', ruleId: '', messageId: '', at: 1 };
}

function fact(id: string, personId: string, value: string): rows.FactRow {
  return {
    ...shared,
    id,
    personId,
    field: 'note',
    value,
    source: 'person',
    messageId: '',
    groupId: '',
    at: 1,
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

function day(id: string, speakers: Record<string, number>): rows.DayRow {
  const messages = Object.values(speakers).reduce((sum, count) => sum + count, 0);
  return { groupId: id, day: 20_500, speakers, messages, hours: [messages], lastMessageAt: 5 };
}

const { nickname, former, groupNickname, remark, absorbed } = named;

/**
 * Every table as it is with the person, and as it is to be without them: rows of others must come out as they are written
 * here. A table that is missing here makes the tests fail until somebody has decided what becomes of its rows.
 */
export const everyTable: Tables = {
  ...same('accounts', [
    { id: 'account', uinHash: 'ab', name: '我', loggedInAt: 1, firstSeenAt: 1, lastSeenAt: 2 },
  ]),
  ...same('groups', [group('g1', '妈妈读书群'), group('g2', '二手群')]),
  ...parts('people', [
    [rain, undefined],
    ...kept([
      person('own', { nickname: '我', role: 'own' }),
      person('flower', { nickname: '阿花', names: [seen('nickname', '阿花')] }),
    ]),
  ]),
  ...parts('memberships', [
    [membership('rain', 'g1', { groupNickname }), undefined],
    [membership('rain', 'g2'), undefined],
    [
      membership('flower', 'g1', { joinedHow: 'invited', joinedBy: groupNickname }),
      membership('flower', 'g1', { joinedHow: 'invited', joinedBy: '' }),
    ],
    ...kept([membership('flower', 'g2', { joinedHow: 'invited', joinedBy: '我' })]),
  ]),
  ...parts('messages', [
    [said('1', 'rain', words[0] ?? ''), undefined],
    [said('2', 'rain-absorbed', words[1] ?? ''), undefined],
    [said('3', 'flower', `@${groupNickname}\u2005你好`), said('3', 'flower', '@…\u2005你好')],
    [
      said('4', 'flower', `「${nickname}：${words[0]}」\n- - - - - - -\n真好`),
      said('4', 'flower', '「…」\n- - - - - - -\n真好'),
    ],
    [
      said('5', '', `"${nickname}"邀请"阿花"加入了群聊`, { kind: 'notice' }),
      said('5', '', '"…"邀请"阿花"加入了群聊', { kind: 'notice' }),
    ],
    ...kept([said('6', 'flower', '@我\u2005在吗'), said('7', 'flower', '明天见 a@b.cn')]),
  ]),
  ...parts('days', [
    [
      {
        ...day('g1', { rain: 3, flower: 2, 'rain-absorbed': 1 }),
        links: { rain: 1, flower: 1 },
        adverts: { 'rain-absorbed': 1 },
      },
      { ...day('g1', { flower: 2 }), hours: [6], links: { flower: 1 }, adverts: {} },
    ],
    ...kept([day('g2', { flower: 1 })]),
  ]),
  ...parts('speaking', [
    [
      { groupId: 'g1', last: { rain: 9, flower: 8 }, before: { rain: 7, flower: 6 } },
      { groupId: 'g1', last: { flower: 8 }, before: { flower: 6 } },
    ],
  ]),
  ...same('coverage', [{ accountId: 'account', day: 20_500, minutes: new Uint8Array([1]), count: 1 }]),
  ...parts('notices', [
    [
      {
        id: 'n1',
        groupId: 'g1',
        time: lately,
        kind: 'join',
        names: ['阿花', former],
        by: nickname,
        how: 'invited',
      },
      { id: 'n1', groupId: 'g1', time: lately, kind: 'join', names: ['阿花'], by: '', how: 'invited' },
    ],
    ...kept([{ id: 'n2', groupId: 'g2', time: lately, kind: 'leave', names: ['阿花'], by: '我', how: '' }]),
  ]),
  ...parts('identityQuestions', [
    [question('rain', [{ id: 'flower', shown: '阿花' }]), undefined],
    [question('somebody', [{ id: 'rain', shown: nickname }]), undefined],
    [
      question('other', [
        { id: 'rain', shown: nickname },
        { id: 'flower', shown: '阿花' },
      ]),
      question('other', [{ id: 'flower', shown: '阿花' }]),
    ],
  ]),
  ...parts('merges', [
    [merge('rain', person('rain-absorbed', { nickname: absorbed })), undefined],
    [
      merge('flower', petal, {
        memberships: [membership('petal', 'g1', { joinedHow: 'invited', joinedBy: groupNickname })],
        ruleHits: [hit('h4', 'petal', nickname)],
        questions: [question('petal', [{ id: 'rain', shown: nickname }])],
      }),
      merge('flower', petal, {
        memberships: [membership('petal', 'g1', { joinedHow: 'invited', joinedBy: '' })],
        ruleHits: [hit('h4', 'petal', '')],
        questions: [question('petal', [])],
      }),
    ],
    ...kept([{ ...merge('own', person('old-own', { nickname: '我' })), before: null }]),
  ]),
  ...same('erasures', []),
  ...parts('facts', [
    [fact('f1', 'rain', words[3] ?? ''), undefined],
    ...kept([fact('f2', 'flower', '北京')]),
  ]),
  ...same('introductionForms', [{ groupId: 'g1', opening: '说说自己', items: [], changedAt: 1 }]),
  ...parts('introductions', [
    [introduction('account/1', 'rain', words[2] ?? ''), undefined],
    ...kept([introduction('account/6', 'flower', '我是阿花')]),
  ]),
  ...parts('cleanOuts', [[cleanOut(['rain', 'flower']), cleanOut(['flower'])]]),
  ...same('tagGroups', [{ ...shared, id: 'tg', name: '行业', position: 0 }]),
  ...parts('tagRules', [
    [rule('r1', [{ kind: 'joined', how: 'invited', by: nickname }], 5), rule('r1', [], 0)],
    ...kept([rule('r2', [{ kind: 'keyword', words: ['二手'] }], 5)]),
  ]),
  ...parts('ruleHits', [
    [hit('h1', 'rain', '我'), undefined],
    [hit('h2', 'flower', nickname), hit('h2', 'flower', '')],
    ...kept([hit('h3', 'flower', '我')]),
  ]),
  ...parts('ruleFindings', [[finding('rain'), undefined], ...kept([finding('flower')])]),
  ...parts('introducedPairs', [
    [{ id: 'flower/rain', personIds: ['flower', 'rain'], groupId: 'g1', at: 1 }, undefined],
    ...kept([{ id: 'flower/own', personIds: ['flower', 'own'], groupId: 'g1', at: 1 }]),
  ]),
  ...same('tags', [{ ...shared, id: 'tag', name: '宝妈', color: 'green', tagGroupId: '' }]),
  ...parts('taggings', [[tagging('t1', 'rain'), undefined], ...kept([tagging('t2', 'flower')])]),
  ...tablesOfHealth(groupNickname),
  ...tablesOfSpeech(nickname),
  ...same('standings', [standing('g1')]),
  ...same('settings', [{ key: 'termsAcceptedAt', value: 1 }]),
};

function question(id: string, candidates: { id: string; shown: string }[]): rows.IdentityQuestionRow {
  return {
    id,
    accountId: 'account',
    kind: 'person',
    groupId: 'g1',
    candidates: candidates.map((candidate) => ({
      id: candidate.id,
      probability: 0.5,
      evidence: [{ key: 'nickname', agrees: true, weight: 1, shown: candidate.shown }],
    })),
    askedAt: 1,
    answeredAt: 0,
    answer: '',
  };
}

function merge(keptId: string, from: rows.PersonRow, more: Partial<MergedRows> = {}): rows.MergeRow {
  return {
    id: `merge-${keptId}`,
    accountId: 'account',
    keptId,
    absorbedId: from.id,
    at: lately,
    by: 'person',
    evidence: [{ key: 'nickname', agrees: true, weight: 1, shown: from.nickname }],
    absorbedWasPresent: false,
    before: {
      people: [from],
      memberships: [membership(from.id, 'g1')],
      taggings: [],
      facts: [],
      experts: [],
      introductions: [],
      ruleHits: [],
      welcomes: [],
      askedQuestions: [],
      expertDismissals: [],
      spotlights: [],
      spoken: [],
      messageIds: [],
      questions: [],
      ...more,
    },
    undoneAt: 0,
  };
}

function introduction(id: string, personId: string, value: string): rows.IntroductionRow {
  return {
    id,
    groupId: 'g1',
    personId,
    time: lately,
    fields: [{ field: 'note', label: '自我介绍', value }],
    state: 'open',
    decidedAt: 0,
  };
}

function cleanOut(personIds: string[]): rows.CleanOutRow {
  return { id: 'c1', groupId: 'g1', warnedAt: 1, deadline: 2, personIds, closedAt: 0 };
}

function rule(id: string, conditions: RuleCondition[], liveSince: number): rows.TagRuleRow {
  return {
    ...shared,
    id,
    name: id,
    tagId: 'tag',
    match: 'all',
    conditions,
    groupIds: [],
    previewedAt: liveSince,
    liveSince,
  };
}

function hit(id: string, personId: string, by: string): rows.RuleHitRow {
  return {
    id,
    ruleId: 'r2',
    personId,
    groupId: 'g1',
    taggingId: 't',
    at: 1,
    undoneAt: 0,
    undone: '',
    found: [{ place: 0, condition: 'joined', how: 'invited', by, at: 1 }],
  };
}

function finding(personId: string): rows.RuleFindingRow {
  const found = { place: 0, condition: 'keyword' as const, word: '二手', messageId: 'account/1', at: 1 };
  return { ruleId: 'r2', groupId: 'g1', personId, at: lately, found: [found] };
}

/** Puts every row into an empty database. */
export async function fillEveryTable(db: NuanqunDatabase): Promise<void> {
  for (const [table, { before }] of Object.entries(everyTable)) await db.table(table).bulkPut(before);
}

/** Every row of every table, by table. */
export async function dump(db: NuanqunDatabase): Promise<Record<string, unknown[]>> {
  return Object.fromEntries(
    await Promise.all(db.tables.map(async (table) => [table.name, await table.toArray()] as const)),
  );
}

/** Whatever of the person can be found in a text: ids, names, words. */
export function tracesIn(text: string): string[] {
  return [...ids.map((id) => `"${id}"`), ...Object.values(named), ...words, remark].filter((trace) =>
    text.includes(trace),
  );
}
