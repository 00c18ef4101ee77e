import type { PageMember, PageMessage } from './page-report';

/**
 * The page's own objects, read and never changed. Names and meanings: globals and services of the client's app bundle,
 * the same in its builds from 2016 to 2022. Everything may be missing or of another type: the page is not ours.
 */
export interface PageContact {
  UserName?: unknown;
  NickName?: unknown;
  RemarkName?: unknown;
  DisplayName?: unknown;
  ContactFlag?: unknown;
  AttrStatus?: unknown;
  Sex?: unknown;
  Province?: unknown;
  City?: unknown;
  HeadImgUrl?: unknown;
  Uin?: unknown;
  IsOwner?: unknown;
  MemberList?: PageContact[];
}

export interface PageMessageObject {
  MsgId?: unknown;
  MsgType?: unknown;
  SubMsgType?: unknown;
  AppMsgType?: unknown;
  CreateTime?: unknown;
  Content?: unknown;
  FileName?: unknown;
  MMPeerUserName?: unknown;
  MMActualSender?: unknown;
  MMIsSend?: unknown;
  MMRecall?: unknown;
  MMStatus?: unknown;
}

interface Scope {
  $on(name: string, listener: (event: unknown, ...rest: unknown[]) => void): () => void;
  $apply(change: () => void): void;
  itemClick?: (userName: string) => void;
}

interface Injector {
  get(name: string): unknown;
}

export interface WechatPage {
  angular?: { element(target: unknown): { injector(): Injector | undefined; scope(): Scope | undefined } };
  _contacts?: Record<string, PageContact>;
  _strangerContacts?: Record<string, PageContact>;
  _chatContent?: Record<string, PageMessageObject[]>;
  _chatRoomMemberDisplayNames?: Record<string, Record<string, unknown>>;
  synccheck?: { retcode?: unknown };
}

/** A page value as text, cut at `limit` UTF-16 units; empty for anything but text and numbers. */
export const text = (value: unknown, limit = 2_000) =>
  typeof value === 'string' ? value.slice(0, limit) : typeof value === 'number' ? String(value) : '';
const whole = (value: unknown) => {
  const number = Number(value);
  return Number.isFinite(number) ? number : 0;
};

/** In the client's constants: a message written here is 0 ready, 1 sending, 2 sent, 5 failed; a received one has none. */
const sentStatus = 2;

/** Rooms have two @ before their id, people one. */
export const isGroupId = (id: string) => id.startsWith('@@');

/** The root scope and the account service, once Angular has started; else nothing. */
export function pageServices(
  page: WechatPage,
): { root: Scope; account: () => PageContact; contactsChanged: () => unknown } | undefined {
  const injector = page.angular?.element(document.body).injector?.();
  if (!injector) return undefined;
  const account = injector.get('accountFactory') as { getUserInfo?: () => PageContact };
  const contacts = injector.get('contactFactory') as { contactChangeFlag?: unknown };
  if (typeof account?.getUserInfo !== 'function') return undefined;
  return {
    root: injector.get('$rootScope') as Scope,
    account: () => account.getUserInfo?.() ?? {},
    contactsChanged: () => contacts?.contactChangeFlag,
  };
}

/** The chat list's scope, which can open a chat; missing while another list is shown in its place. */
export function chatListScope(page: WechatPage, list: Element | null): Scope | undefined {
  if (!list) return undefined;
  const scope = page.angular?.element(list).scope();
  return typeof scope?.itemClick === 'function' ? scope : undefined;
}

/**
 * One message in plain fields; nothing for what is not yet, or never will be, said in a group: an own message still on
 * its way or failed, and private chats, which are never looked at.
 */
export function readMessage(message: PageMessageObject): PageMessage | undefined {
  const peer = text(message.MMPeerUserName);
  const id = text(message.MsgId);
  if (!isGroupId(peer) || !id) return undefined;
  const mine = Boolean(message.MMIsSend);
  if (mine && message.MMStatus !== undefined && message.MMStatus !== sentStatus) return undefined;
  const sender = text(message.MMActualSender);
  return {
    id,
    peer,
    sender,
    time: whole(message.CreateTime) * 1000,
    type: whole(message.MsgType),
    subType: whole(message.SubMsgType),
    appType: whole(message.AppMsgType),
    content: withoutSender(text(message.Content, 20_000), sender),
    fileName: text(message.FileName),
    mine,
    recalled: Boolean(message.MMRecall),
  };
}

/** In groups the server puts the sender's id and a line break in front of what others say. */
function withoutSender(content: string, sender: string): string {
  const prefix = `${sender}:<br/>`;
  return content.startsWith(prefix) ? content.slice(prefix.length) : content;
}

/** The members of a group as the page lists them, empty as long as it has not asked for them. */
export function readMembers(page: WechatPage, groupId: string): PageMember[] {
  const list = page._contacts?.[groupId]?.MemberList;
  if (!Array.isArray(list)) return [];
  const groupNicknames = page._chatRoomMemberDisplayNames?.[groupId] ?? {};
  return list.map((member) => {
    const id = text(member.UserName, 130);
    const friend = page._contacts?.[id];
    const contact = friend ?? page._strangerContacts?.[id] ?? member;
    return {
      id,
      nickname: text(member.NickName),
      groupNickname: text(groupNicknames[id]) || text(member.DisplayName),
      remark: text(contact.RemarkName),
      friend: Boolean(whole(friend?.ContactFlag) & 1),
      attrStatus: whole(member.AttrStatus),
      sex: whole(contact.Sex),
      province: text(contact.Province),
      city: text(contact.City),
      avatarSequence: whole(/[?&]seq=(\d{1,12})/.exec(text(contact.HeadImgUrl))?.[1]),
    };
  });
}
