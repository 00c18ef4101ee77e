import { dayOf } from '@/lib/activity/day';
import { gradeGroup } from '@/lib/health/grade';
import { database } from '@/lib/panel/database';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { GroupAtHand } from '@/lib/store/group-overviews';
import type {
  AskedQuestionRow,
  ExpertRow,
  FactRow,
  GroupRow,
  IntroductionRow,
  MembershipRow,
  NameSeen,
  PersonRow,
  SnippetRow,
  TaggingRow,
  TagRow,
} from '@/lib/store/tables';
import { overview as groupOverview } from '../popup/overview';

/** Noon of an ordinary day, local time. */
export const now = new Date(2026, 2, 18, 12, 0).getTime();
const hour = 3_600_000;
const today = dayOf(now);

/** A grade from so many days watched, on each of which `speakers` members spoke; none of them counts where `counted` is false. */
export function gradeFrom(watched: number, speakers: number, counted = true) {
  const watchedDays = Array.from({ length: watched }, (_, index) => today - index);
  const people = Object.fromEntries(Array.from({ length: speakers }, (_, index) => [`p${index}`, 1]));
  const days = watchedDays.map((day) => ({ day, speakers: people }));
  return gradeGroup({ days, counts: () => counted, watchedDays, today });
}

/** The watched group in good health that is before the operator, changed as asked. */
export function overview(change: Partial<GroupAtHand> = {}): GroupAtHand {
  const standing = {
    grade: gradeFrom(90, 5),
    speakersToday: 3,
    lastMessageAt: now - 3 * hour,
    coverage: { seenDays: 4, days: 5 },
  };
  return { ...groupOverview({ ...standing, ...change }), silence: null, ...change };
}

/** A member as the panel shows them. */
export function member(change: Partial<PanelMember> = {}): PanelMember {
  return {
    personId: 'p1',
    nickname: '豆豆妈妈',
    groupNickname: '',
    remark: '',
    formerNames: [],
    role: 'member',
    isFriend: false,
    position: -1,
    joinedAt: 0,
    joinedAfter: 0,
    joinedHow: '',
    joinedBy: '',
    leftAt: 0,
    welcomedAt: 0,
    lastSpokeDay: today - 5,
    recentDays: 1,
    recentMessages: 1,
    activity: 'active',
    tier: '',
    facts: [],
    tags: [],
    ...change,
  };
}

const shared = { updated: {}, deletedAt: 0 };

export function snippetRow(change: Partial<SnippetRow> = {}): SnippetRow {
  return {
    ...shared,
    id: 's1',
    kind: 'faq',
    title: '怎么退款',
    questions: [],
    body: '在「我的-订单」里申请。',
    key: 'tk',
    category: '',
    owner: '',
    favourite: false,
    reviewAt: 0,
    useCount: 0,
    lastUsedAt: 0,
    ...change,
  };
}

export function personRow(change: Partial<PersonRow> = {}): PersonRow {
  return {
    id: 'p1',
    accountId: 'a1',
    nickname: '豆豆妈妈',
    remark: '',
    role: 'member',
    names: [],
    isFriend: false,
    attrStatus: 0,
    sex: 0,
    province: '',
    city: '',
    avatarSequence: 0,
    firstSeenAt: 0,
    lastSeenAt: 0,
    ...change,
  };
}

/** A nickname as one that was carried. */
export function nicknameSeen(name: string): NameSeen {
  return { kind: 'nickname', name, groupId: '', firstSeenAt: 0, lastSeenAt: 0 };
}

export function membershipRow(change: Partial<MembershipRow> = {}): MembershipRow {
  return {
    groupId: 'g1',
    personId: 'p1',
    groupNickname: '',
    firstSeenAt: 0,
    lastSeenAt: 0,
    position: -1,
    joinedAt: 0,
    joinedHow: '',
    joinedBy: '',
    joinedAfter: 0,
    putAsideAt: 0,
    leftAt: 0,
    welcomedAt: 0,
    ...change,
  };
}

export function groupRow(change: Partial<GroupRow> = {}): GroupRow {
  return {
    id: 'g1',
    accountId: 'a1',
    name: '产品交流一群',
    memberCount: 61,
    ownedByMe: true,
    watched: 1,
    rosterSeenAt: 0,
    rosterLastSeenAt: 0,
    watchPeriods: [{ from: Date.now() - 30 * 24 * hour, to: 0 }],
    importedPeriods: [],
    firstSeenAt: 0,
    lastSeenAt: 0,
    ...change,
  };
}

export function expertRow(change: Partial<ExpertRow> = {}): ExpertRow {
  return { ...shared, id: 'e1', personId: 'p1', topics: ['辅食'], lastSpotlightAt: 0, ...change };
}

export function tagRow(change: Partial<TagRow> = {}): TagRow {
  return { ...shared, id: 't1', name: '老客户', color: 'green', tagGroupId: '', ...change };
}

export function factRow(change: Partial<FactRow> = {}): FactRow {
  return {
    ...shared,
    id: 'f1',
    personId: 'p1',
    field: 'city',
    value: '杭州',
    source: 'person',
    messageId: '',
    groupId: '',
    at: now,
    ...change,
  };
}

/** A question that nobody has answered. */
export function askedRow(change: Partial<AskedQuestionRow> = {}): AskedQuestionRow {
  return {
    id: 'a1/q1',
    groupId: 'g1',
    personId: 'p1',
    time: Date.now() - hour,
    state: 'open',
    fitting: [],
    answeredHow: '',
    answerId: '',
    answeredBy: '',
    settledAt: 0,
    ...change,
  };
}

/** An introduction that nobody has decided about. */
export function introductionRow(change: Partial<IntroductionRow> = {}): IntroductionRow {
  return {
    id: 'a1/m1',
    groupId: 'g1',
    personId: 'p1',
    time: Date.now(),
    fields: [
      { field: 'called', label: '昵称', value: '豆豆妈' },
      { field: 'city', label: '城市', value: '杭州' },
    ],
    state: 'open',
    decidedAt: 0,
    ...change,
  };
}

export function taggingRow(change: Partial<TaggingRow> = {}): TaggingRow {
  return {
    ...shared,
    id: 'tg1',
    personId: 'p1',
    tagId: 't1',
    source: 'person',
    ruleId: '',
    messageId: '',
    at: 1,
    ...change,
  };
}

/** Empties the database that the pages read. */
export async function emptyDatabase(): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(database.tables.map((table) => table.clear()));
  });
}
