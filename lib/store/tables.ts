import type { MessageKind } from '../chat/message';
import type { Evidence } from '../identity/evidence';
import type { RuleTest } from '../tags/rule-condition';
import type { RuleFinding } from '../tags/rule-finding';
import type { MergedRows } from './merged-rows';

export type * from './tables-of-health';
export type * from './tables-of-speech';

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
  /** ms; when its page was last loaded, or linked anew. */
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
  /** ms; when the stored members were last seen to be the whole list (see roster-times.ts); 0 = not since watching began last. */
  rosterLastSeenAt: number;
  /** When it was watched; `to` is 0 in the last one while `watched` is 1. */
  watchPeriods: { from: number; to: number }[];
  /** Local days of which a whole past was imported: they count as watched. */
  importedPeriods: { importId: string; fromDay: number; toDay: number }[];
  firstSeenAt: number;
  lastSeenAt: number;
}

export type PersonRole = 'member' | 'staff' | 'bot' | 'own';

export type NameKind = 'nickname' | 'group-nickname' | 'remark';

/** A name as it was seen on somebody. */
export interface NameSeen {
  kind: NameKind;
  name: string;
  /** The group in which a group nickname was carried; else empty. */
  groupId: string;
  /** ms since 1970; 0 where it was not noted. */
  firstSeenAt: number;
  lastSeenAt: number;
}

export interface PersonRow {
  id: string;
  accountId: string;
  nickname: string;
  /** Private; never to be written into a chat. */
  remark: string;
  /** `own` is the operator's account. Only `member` counts in health. */
  role: PersonRole;
  /** Every name that was seen on them, oldest first; the present ones are among them. */
  names: NameSeen[];
  isFriend: boolean;
  attrStatus: number;
  sex: number;
  province: string;
  city: string;
  avatarSequence: number;
  firstSeenAt: number;
  lastSeenAt: number;
}

export type JoinedHow = '' | 'invited' | 'scanned' | 'list';

export interface MembershipRow {
  groupId: string;
  personId: string;
  groupNickname: string;
  firstSeenAt: number;
  lastSeenAt: number;
  /** Place in the page's member list when it was last seen, from 0; −1 = not known. */
  position: number;
  /** When they came, where that was seen (a notice, or a member list that grew); else 0. */
  joinedAt: number;
  /**
   * Where only a list showed that they came: when it was last seen without them, ms; else 0. Of somebody who may be known under
   * another record it is noted while `joinedAt` is still 0.
   */
  joinedAfter: number;
  /** How they came: by an invitation, by a QR code, or only seen on a list that grew; empty where they were always there. */
  joinedHow: JoinedHow;
  /** Who invited them or shared the code, as the notice names them; else empty. */
  joinedBy: string;
  /** When they were seen to be gone; 0 while there. */
  leftAt: number;
  /** ms; when a welcome with their name was put into the box; 0 = not yet. */
  welcomedAt: number;
  /** ms; when the operator decided that they need no welcome; 0 = not. */
  putAsideAt: number;
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
  /**
   * Person id → messages that day with a link in them, and that look like an advert. Missing where not all of the day was
   * looked through: before these were counted, and where a past was imported.
   */
  links?: Record<string, number>;
  adverts?: Record<string, number>;
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
  /** How they came, in a notice of a join; else empty. */
  how: Exclude<JoinedHow, 'list'>;
}

/** What somebody asked of the operator's judgement: which of the known records a record made in this login is. */
export interface IdentityQuestionRow {
  /** Id of the record made in this login, a person's or a group's. */
  id: string;
  accountId: string;
  kind: 'person' | 'group';
  /** The group in which the question arose; of a question about a group the same as `id`. */
  groupId: string;
  /** Known records that it may be, likeliest first. */
  candidates: { id: string; probability: number; evidence: Evidence[] }[];
  askedAt: number;
  /** ms; 0 while open. */
  answeredAt: number;
  /** Id of the record that it is, `new` for none of them, empty while open. */
  answer: string;
}

/** Two records that were found to be one person; holds what a split needs to bring both back. */
export interface MergeRow {
  id: string;
  accountId: string;
  keptId: string;
  absorbedId: string;
  at: number;
  /** Who said so: the person, or evidence that turned up later in the login. */
  by: 'person' | 'evidence';
  evidence: Evidence[];
  /** Whether the absorbed record stood for somebody of the login in which they were merged, and the kept one did not. */
  absorbedWasPresent: boolean;
  /** The rows as they were; null once the merge can no longer be undone. */
  before: MergedRows | null;
  /** ms; 0 while it holds. */
  undoneAt: number;
}

export const tagColors = ['green', 'blue', 'purple', 'orange', 'red', 'grey'] as const;
export type TagColor = (typeof tagColors)[number];

/** Tags that belong together, as 行业 or 意向. */
export interface TagGroupRow extends SharedRow {
  name: string;
  /** Where it stands among the others, from 0. */
  position: number;
}

export interface TagRow extends SharedRow {
  name: string;
  color: TagColor;
  /** Empty for a tag that is in no group. */
  tagGroupId: string;
}

/** Who or what set something about a person: the operator, a rule, or words of their own that the operator accepted. */
export type FactSource = 'person' | 'rule' | 'introduction';

export interface TaggingRow extends SharedRow {
  personId: string;
  tagId: string;
  source: FactSource;
  /** The rule that set it; else empty. */
  ruleId: string;
  /** The message that it was taken from; else empty. */
  messageId: string;
  at: number;
}

export const tiers = ['general', 'basic', 'senior'] as const;
/** 泛流量, 基础会员, 高级会员. */
export type Tier = (typeof tiers)[number];

/** What a profile holds besides tags. `exempt` = left out of the silent list. */
export const factFields = [
  'called',
  'city',
  'occupation',
  'offers',
  'seeks',
  'hobbies',
  'cameBy',
  'tier',
  'note',
  'exempt',
] as const;
export type FactField = (typeof factFields)[number];

/** One fact about a person, with its source. One living row a person and field, but any number of notes and of fields of the operator's own. */
export interface FactRow extends SharedRow {
  personId: string;
  /** One of `factFields`, or the label of a field of the operator's own. */
  field: FactField | (string & {});
  value: string;
  source: FactSource;
  /** The message that it was taken from, and its group; else empty. */
  messageId: string;
  groupId: string;
  /** ms; when it was set. */
  at: number;
}

/** A rule that tags members by itself once it is live. */
export interface TagRuleRow extends SharedRow, RuleTest {
  name: string;
  tagId: string;
  /** Empty for all watched groups. */
  groupIds: string[];
  /** ms; when it was last tried out, as it is now, on what is recorded; 0 = not yet, and then it cannot go live. */
  previewedAt: number;
  /** ms; 0 while it is off. */
  liveSince: number;
}

/** Somebody whom a rule found, and why. A rule finds nobody twice, unless all it did was undone. */
export interface RuleHitRow {
  id: string;
  ruleId: string;
  personId: string;
  groupId: string;
  /** The tagging that it set, or found there. */
  taggingId: string;
  at: number;
  /** ms; 0 while it holds. */
  undoneAt: number;
  /** What was undone: this one hit, or all that the rule did; empty while it holds. */
  undone: '' | 'hit' | 'rule';
  found: RuleFinding[];
}

/** Words found for a rule that asks for more than was found so far: nobody reads old messages again. */
export interface RuleFindingRow {
  ruleId: string;
  groupId: string;
  personId: string;
  /** ms; when the last of them was said. */
  at: number;
  found: RuleFinding[];
}

/** What a group asks newcomers to say of themselves. */
export interface IntroductionFormRow {
  groupId: string;
  /** The line above the form in the prompt. */
  opening: string;
  items: { label: string; field: FactRow['field'] }[];
  /** ms of the last change. */
  changedAt: number;
}

/**
 * A self-introduction that was recognised, and what it says; nothing of it is in the profile until the operator accepts.
 * It goes with the message's text: on recall, and after 30 days.
 */
export interface IntroductionRow {
  /** Id of the message. */
  id: string;
  groupId: string;
  personId: string;
  time: number;
  fields: { field: FactRow['field']; label: string; value: string }[];
  state: 'open' | 'accepted' | 'dismissed';
  /** ms; 0 while open. */
  decidedAt: number;
}

/** A clean-out in two steps: who was warned, and until when they may speak. */
export interface CleanOutRow {
  id: string;
  groupId: string;
  warnedAt: number;
  /** ms. */
  deadline: number;
  personIds: string[];
  /** ms; 0 while it runs. */
  closedAt: number;
}

/** Somebody who is never to be recorded: only keyed hashes of what they could be recognised by. See never-record.ts. */
export interface ErasureRow {
  id: string;
  /** Which of the keys in the setting `erasureKeys` the hashes were made with. */
  keyId: string;
  hashes: string[];
  at: number;
}

/** Two people who were introduced to each other, or for whom the words to do so were copied. */
export interface IntroducedPairRow {
  /** Of the pair; see introduced-pairs.ts. */
  id: string;
  personIds: [string, string];
  /** Where the draft went; empty where the words were only copied. */
  groupId: string;
  at: number;
}

export interface SettingRow {
  key: string;
  value: unknown;
}
