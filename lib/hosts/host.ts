import type { Group } from '../chat/group';
import type { Member } from '../chat/member';
import type { Message } from '../chat/message';

/** Who is logged in. `uin` is the account's lasting number as text, empty where the page does not tell it. */
export interface HostAccount {
  sessionId: string;
  uin: string;
  name: string;
}

/** What a host reports as it happens. Every id in it means something in this login only. */
export type HostEvent =
  | { type: 'account'; account: HostAccount }
  /** `complete` says that nobody is missing from `members`; only then may anybody be held to have left. */
  | { type: 'group'; group: Group; members: Member[]; complete: boolean }
  | { type: 'messages'; messages: Message[] }
  | { type: 'recall'; groupSessionId: string; messageId: string }
  /** The page was logged in and its server answered at this time (ms since 1970). */
  | { type: 'synced'; time: number };

/** The chat that is open: a group, a private chat, or nothing. Which private chat it is never leaves the tab. */
export type OpenChat =
  | { kind: 'group'; sessionId: string; name: string }
  | { kind: 'private'; sessionId: string }
  | { kind: 'none' };

/** Something on the page that stands for a person, a group or a notice of the chat and can carry a mark. */
export interface HostRow {
  kind: 'message' | 'member' | 'chat' | 'notice';
  /** The row's element; it can be given to another identity at any time. */
  element: HTMLElement;
  /** A person's session id on `message` and `member` rows, a group's on `chat` rows; empty once it stands for nobody. */
  sessionId: string;
  /** The page's message id on `message` rows, else empty. */
  messageId: string;
  /** Where a mark goes: after the name on `message` and `member` rows, after the words on `notice` rows, into the picture's frame on `chat` rows. */
  anchor: HTMLElement;
  /** The name as the anchor shows it now, the words of a notice; a row whose name changed is told again. */
  name: string;
}

/** Why a draft was not put into the input box. Nothing was changed when one of these comes back. */
export type DraftRefusal = 'no-chat-open' | 'other-chat-open' | 'composing' | 'no-input-box' | 'not-accepted';

export type DraftResult = { ok: true } | { ok: false; reason: DraftRefusal };

/** What is being typed in the input box, at the caret. */
export interface Typing {
  /** The text of the caret's line up to the caret. */
  line: string;
  /** Where the last `length` UTF-16 units of it are. */
  last(length: number): Range;
}

/** Which parts of the page were found. */
export interface HostCheck {
  pageObjects: boolean;
  openChat: boolean;
  messageList: boolean;
  inputBox: boolean;
  chatList: boolean;
  /** What came over the border and was not what the page should say, since the page was loaded. */
  rejected: number;
}

/** What every host offers. A host that lacks one part says so in `check()`, and the rest works on. */
export interface Host {
  open(): OpenChat;
  onOpenChange(listener: (open: OpenChat) => void): void;
  /** Everything seen, in order. Each listener also gets what is known already (account, groups). */
  onEvent(listener: (event: HostEvent) => void): void;
  /** Rows that came into the document or changed whom they stand for. Called before the next paint. */
  onRows(listener: (rows: HostRow[]) => void): void;
  /** Tells all rows that are in the document now once more, for when what is known of them has changed. */
  readRows(): void;
  /** Begins to report; called once all listeners are there. */
  start(): void;
  /**
   * Puts text into the input box of exactly the chat `expect`, at the caret if it is in there, else at the end. Never sends.
   * @param expect session id of the chat that must be open.
   * @param replaced text in the box in whose place it goes instead.
   */
  draft(text: string, expect: string, replaced?: Range): DraftResult;
  /**
   * Takes the last draft out of the box again, by the box's own undo.
   * @returns false, with nothing changed, where the box holds anything else by now.
   */
  takeBack(): boolean;
  /** Opens a group's chat through the page's own list. Only to be called for a person's own click. */
  openChat(groupSessionId: string): void;
  check(): HostCheck;
}
