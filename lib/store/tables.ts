import type { MessageKind } from '../chat/message';

/** Rows that a team may share later: a stable id, when each field was last set (ms), and a tombstone. */
export interface SharedRow {
  id: string;
  /** Field name → ms since 1970 of its last change. */
  updated: Record<string, number>;
  /** 0 while alive. */
  deletedAt: number;
}

/** An account of the operator, told apart by a keyed hash of its number: the number itself is never stored. */
export interface AccountRow {
  id: string;
  uinHash: string;
  name: string;
  /** ms; when the present login, or the last one, was first seen. */
  loggedInAt: number;
  firstSeenAt: number;
  lastSeenAt: number;
}

export interface GroupRow {
  id: string;
  accountId: string;
  name: string;
  /** Members that the page knew of when it was last seen; 0 = not known. */
  memberCount: number;
  ownedByMe: boolean;
  /** 1 while the person has recording switched on for this group; a number, so that it can be an index. */
  watched: 0 | 1;
  /** ms; when a complete list of members was first seen since watching began last; 0 = not yet. Who comes later is a newcomer. */
  rosterSeenAt: number;
  /** When it was watched; `to` is 0 in the last one while `watched` is 1. */
  watchPeriods: { from: number; to: number }[];
  firstSeenAt: number;
  lastSeenAt: number;
}

export type PersonRole = 'member' | 'staff' | 'bot' | 'own';

export interface PersonRow {
  id: string;
  accountId: string;
  nickname: string;
  /** Private; never to be written into a chat. */
  remark: string;
  /** `own` is the operator's account. Only `member` counts in health. */
  role: PersonRole;
  /** Names carried before, newest last. */
  formerNames: string[];
  isFriend: boolean;
  attrStatus: number;
  sex: number;
  province: string;
  city: string;
  avatarSequence: number;
  firstSeenAt: number;
  lastSeenAt: number;
}

export interface MembershipRow {
  groupId: string;
  personId: string;
  groupNickname: string;
  firstSeenAt: number;
  lastSeenAt: number;
  /** When they came, where that was seen (a notice, or a member list that grew); else 0. */
  joinedAt: number;
  /** When they were seen to be gone; 0 while there. */
  leftAt: number;
  /** ms; when a welcome with their name was put into the box; 0 = not yet. */
  welcomedAt: number;
}

/**
 * A message of a watched group. A recall that came before its message is a row too, without group, person and text, until the
 * message comes or a day has passed.
 */
export interface MessageRow {
  /** Account id + "/" + the page's message id. */
  id: string;
  groupId: string;
  /** Empty for a notice. */
  personId: string;
  time: number;
  timeIsFirstSeen: boolean;
  kind: MessageKind;
  /** Dropped after 30 days, and at once on recall. */
  text: string;
  recalled: boolean;
}

/** When everybody of a group spoke last. One row a group, as it is written with every batch in which somebody speaks first that day. */
export interface SpeakingRow {
  groupId: string;
  /** Person id → the last local day (see activity/day.ts) on which they spoke. */
  last: Record<string, number>;
  /** Person id → the last day before that on which they spoke; missing where none was seen. */
  before: Record<string, number>;
}

/** One row a group and local day, kept up as messages arrive. No screen ever scans messages. */
export interface DayRow {
  groupId: string;
  day: number;
  /** Person id → messages that day. Everybody is in here; who counts is decided when it is read. */
  speakers: Record<string, number>;
  /** Messages by people that day, the sum of `speakers`. */
  messages: number;
  /** Messages by local hour, 24 numbers. */
  hours: number[];
  lastMessageAt: number;
}

/** What was watched of an account on a local day: bit m of `minutes` is minute m of that day. */
export interface CoverageRow {
  accountId: string;
  day: number;
  /** 180 bytes = 1,440 bits. */
  minutes: Uint8Array;
  /** Number of set bits. */
  count: number;
}

export interface NoticeRow {
  id: string;
  groupId: string;
  time: number;
  kind: 'join' | 'leave' | 'rename' | 'recall' | 'other';
  /** Who came or went, as the notice names them. */
  names: string[];
  by: string;
}

export const tagColors = ['green', 'blue', 'purple', 'orange', 'red', 'grey'] as const;
export type TagColor = (typeof tagColors)[number];

export interface TagRow extends SharedRow {
  name: string;
  color: TagColor;
}

export interface TaggingRow extends SharedRow {
  personId: string;
  tagId: string;
  /** Who or what set it. */
  source: 'person';
  at: number;
}

export type SnippetKind = 'faq' | 'welcome' | 'spotlight';

export interface SnippetRow extends SharedRow {
  kind: SnippetKind;
  title: string;
  body: string;
  /** A short key to find it by, without the slash; may be empty. */
  key: string;
  useCount: number;
  lastUsedAt: number;
}

export interface ExpertRow extends SharedRow {
  personId: string;
  topics: string[];
  /** ms; 0 = never. */
  lastSpotlightAt: number;
}

export interface SpotlightRow {
  id: string;
  expertId: string;
  groupId: string;
  at: number;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
