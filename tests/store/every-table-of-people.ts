import type { MergedRows } from '../../lib/store/merged-rows';
import type * as rows from '../../lib/store/tables';
import { lately, named } from './erased-person';
import { hit } from './every-table-of-tags';
import { membership, person } from './sample-people';
import { kept, parts, same, type Tables } from './table-parts';

const { nickname, former, groupNickname, remark, absorbed } = named;

const seen = (kind: rows.NameKind, name: string, groupId = ''): rows.NameSeen => ({
  kind,
  name,
  groupId,
  firstSeenAt: 1,
  lastSeenAt: 2,
});

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

const rain = person('rain', {
  nickname,
  remark,
  isFriend: true,
  attrStatus: 4321,
  avatarSequence: 77001,
  names: [
    seen('nickname', former),
    seen('nickname', nickname),
    seen('remark', remark),
    seen('group-nickname', groupNickname, 'g1'),
  ],
});

const petal = person('petal', { nickname: '花瓣' });

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

/** Groups and who is in them, with what is asked about people and which of them were made one; before and after somebody is erased. */
export const tablesOfPeople: Tables = {
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
};
