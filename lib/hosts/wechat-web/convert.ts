import type { Group } from '../../chat/group';
import type { Member } from '../../chat/member';
import type { Message, MessageKind } from '../../chat/message';
import { plainText } from '../../chat/plain-text';
import type { PageMember, PageMessage, PageReport } from './page-report';

const nameLimit = 500;

/** Message types in the client's constants; red packets and transfers come as app messages. */
const kindOfType: Record<number, MessageKind> = {
  1: 'text',
  3: 'picture',
  34: 'voice',
  42: 'card',
  43: 'video',
  47: 'sticker',
  48: 'location',
  62: 'video',
  10000: 'notice',
};
const kindOfAppType: Record<number, MessageKind> = { 5: 'link', 6: 'file', 2001: 'red-packet' };
const appType = 49;
const locationType = 48;
const noticeType = 10000;

function kindOf(message: PageMessage): MessageKind {
  // A recalled message has become a notice on the page, but somebody had said it.
  if (message.type === noticeType && message.recalled) return 'other';
  if (message.type === appType) return kindOfAppType[message.appType] ?? 'other';
  if (message.type === 1 && message.subType === locationType) return 'location';
  return kindOfType[message.type] ?? 'other';
}

/** A message of the page in our words. Only texts and notices have a text, files and links their title. */
export function toMessage(message: PageMessage): Message {
  const kind = kindOf(message);
  return {
    id: message.id,
    groupSessionId: message.peer,
    senderSessionId: kind === 'notice' ? '' : message.sender,
    time: message.time,
    timeIsFirstSeen: false,
    kind,
    text: message.recalled ? '' : textOf(message, kind),
    mine: message.mine,
  };
}

function textOf(message: PageMessage, kind: MessageKind): string {
  if (kind === 'text' || kind === 'notice') return plainText(message.content);
  if (kind === 'file' || kind === 'link') return plainText(message.fileName);
  return '';
}

/** @param position place in the page's list, from 0. */
export function toMember(member: PageMember, accountSessionId: string, position: number): Member {
  return {
    sessionId: member.id,
    nickname: plainText(member.nickname, nameLimit),
    groupNickname: plainText(member.groupNickname, nameLimit),
    remark: plainText(member.remark, nameLimit),
    isFriend: member.friend,
    isSelf: member.id === accountSessionId,
    attrStatus: member.attrStatus,
    sex: member.sex,
    province: plainText(member.province, nameLimit),
    city: plainText(member.city, nameLimit),
    avatarSequence: member.avatarSequence,
    position,
  };
}

export function toGroup(report: Extract<PageReport, { type: 'group' }>): Group {
  return { sessionId: report.id, name: plainText(report.name, nameLimit), ownedByMe: report.owned };
}
