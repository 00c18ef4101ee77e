import { defineExtensionMessaging } from '@webext-core/messaging';
import type { Level } from './activity/level';
import type { Group } from './chat/group';
import type { Member } from './chat/member';
import type { Message } from './chat/message';
import type { DraftRefusal, HostCheck } from './hosts/host';
import type { CleanOutMessages } from './messages/clean-out-messages';
import type { GoalMessages } from './messages/goal-messages';
import type { HandbookFileMessages } from './messages/handbook-file-messages';
import type { HandbookMessages } from './messages/handbook-messages';
import type { HistoryImportMessages } from './messages/history-import-messages';
import type { IdentityMessages } from './messages/identity-messages';
import type { IntroductionMessages } from './messages/introduction-messages';
import type { PanelFocus } from './messages/panel-focus';
import type { PeopleMessages } from './messages/people-messages';
import type { QuestionMessages } from './messages/question-messages';
import type { ResponseMessages } from './messages/response-messages';
import type { ReviewMessages } from './messages/review-messages';
import type { RightsMessages } from './messages/rights-messages';
import type { RuleMessages } from './messages/rule-messages';
import type { SlashMessages } from './messages/slash-messages';
import type { SpotlightMessages } from './messages/spotlight-messages';
import type { StandingMessages } from './messages/standing-messages';
import type { TagMessages } from './messages/tag-messages';
import type { TopicMessages } from './messages/topic-messages';
import type { WelcomeMessages } from './messages/welcome-messages';
import type { Use } from './store/note-use';
import type { PersonRole, TagColor } from './store/tables';

/** How somebody takes part lately; the one word of a badge. */
export type Activity = 'newcomer' | 'back' | Level;

/** What is shown beside a name. Carries our lasting id, never a session id. */
export interface PersonMark {
  personId: string;
  role: PersonRole;
  activity: Activity | null;
  /** Local day number (see activity/day.ts) on which they last spoke in the group; 0 = not seen. */
  lastSpokeDay: number;
  tags: { name: string; color: TagColor }[];
  /** Whether the operator is asked who this is: tags may be missing until they answer. */
  unsure: boolean;
  /** The page's id of the message in which they introduced themselves, while the operator has not decided about it; else empty. */
  introducedIn: string;
}

/** A message with the lasting ids of its group and sender in place of the session's. */
export type RecordedMessage = Omit<Message, 'groupSessionId' | 'senderSessionId'> & {
  groupId: string;
  /** Empty for a notice. */
  personId: string;
};

export type HealthTone = 'good' | 'fair' | 'poor' | 'ungraded';

export interface LinkedGroup {
  /** Empty while the group is not recognised. */
  groupId: string;
  watched: boolean;
  /** Only its members can tell which group it is: they are to be told, to be compared and not to be stored. */
  needsMembers: boolean;
  /** The colour of the group's dot; null where it is not watched. */
  tone: HealthTone | null;
  /** Session id → lasting person id. */
  people: Record<string, string>;
  /** Session ids of members of whom nothing may be recorded. */
  unrecorded: string[];
}

/** The chat that is open in the tab that the panel acts on. `why` says what is missing for acting there. */
export type PanelTarget =
  | { ok: true; tabId: number; groupId: string; groupName: string; watched: boolean }
  | { ok: false; why: 'no-chat-tab' | 'not-logged-in' | 'no-chat-open' | 'private-chat' | 'group-unknown' };

/** A refusal is a value, with a reason that the interface can say in words. */
export type DraftOutcome = { ok: true } | { ok: false; reason: DraftRefusal | 'no-chat-tab' };

/** Every message between contexts, by direction; what extension pages ask of one room has a file of its own in messages/. */
export interface MessageMap
  extends IdentityMessages,
    HandbookMessages,
    TagMessages,
    RuleMessages,
    PeopleMessages,
    IntroductionMessages,
    QuestionMessages,
    ResponseMessages,
    GoalMessages,
    ReviewMessages,
    RightsMessages,
    CleanOutMessages,
    SpotlightMessages,
    StandingMessages,
    WelcomeMessages,
    TopicMessages,
    HandbookFileMessages,
    HistoryImportMessages,
    SlashMessages {
  // content script → background
  /** Tells who is logged in; returns the lasting account id. Called before anything else in a page load. */
  linkAccount(account: { sessionId: string; uin: string; name: string }): { accountId: string };
  /**
   * Maps a group and its present members to lasting ids, making records where there are none. Until the terms are
   * accepted nothing is stored; as long as the group is not watched, only the group itself is, none of its members.
   * Where only the members can tell which of the groups known before it is, the answer asks for them.
   * `complete` says that nobody is missing from `members`: only then are the others held to have left.
   */
  linkGroup(roster: {
    accountId: string;
    group: Group;
    memberCount: number;
    members: Member[];
    complete: boolean;
  }): LinkedGroup;
  /** Stores a batch. Safe to repeat: what is stored already is left alone. Returns once it is on disk. */
  recordMessages(batch: { accountId: string; messages: RecordedMessage[] }): { stored: number };
  recallMessage(recall: { accountId: string; messageId: string }): { done: true };
  /** Minutes (ms / 60,000, whole numbers) in which the page was logged in and its server answered. */
  recordCoverage(seen: { accountId: string; minutes: number[] }): { kept: number };
  /** What to show for these people, in the order asked. Unknown ids are left out. */
  lookUpMarks(query: { groupId: string; personIds: string[] }): PersonMark[];
  /** Which chat is open in the sender's tab now; `groupId` is empty where none of ours is. */
  tellOpenChat(open: { groupId: string; groupName: string }): void;
  /** A trusted click on a mark, or on a part of it: opens the panel there. */
  showInPanel(focus: PanelFocus): void;

  // extension pages → background
  acceptTerms(): void;
  watchGroup(change: { groupId: string; watched: boolean }): void;
  /** Puts a group on top of the popup, or takes it down again. */
  pinGroup(change: { groupId: string; pinned: boolean }): void;
  setRole(change: { personId: string; role: 'member' | 'staff' | 'bot' }): void;
  /** After a draft went into the box: counts the use; for a welcome, a spotlight or an introduction, whom it was for. */
  noteUse(use: Use): void;
  /** The draft was taken out of the box again: as if it had never been there. */
  undoUse(use: Use): void;
  /** Drops everything that is stored. Cannot be undone. */
  eraseEverything(): void;

  // extension pages → content script of one tab
  readTarget(): {
    open: 'group' | 'private' | 'none';
    loggedIn: boolean;
    groupId: string;
    groupName: string;
    watched: boolean;
  };
  draft(draft: { text: string; groupId: string }): DraftOutcome;
  /** Takes the last draft out of the box again, if the box holds nothing else by now. */
  takeBackDraft(): { done: boolean };
  /** Only for a person's own click on a group. */
  openChat(click: { groupId: string }): { ok: boolean };
  checkHost(): HostCheck;
}

export const { sendMessage, onMessage, removeAllListeners } = defineExtensionMessaging<MessageMap>();
