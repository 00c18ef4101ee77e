import type { Group } from '../../chat/group';
import type { Member } from '../../chat/member';
import type { Message } from '../../chat/message';
import { readOpenChat } from './open-chat';
import { readMessageData } from './rows';
import { selectors } from './selectors';

/** What the rendered page alone tells, for builds whose objects are not found: the open group and who speaks in it now. */
export interface VisibleMessages {
  group: Group;
  speakers: Member[];
  messages: Message[];
}

/** Reads the messages on screen. Their time is not in the page, so it is when they were first seen, and marked so. */
export function readVisibleMessages(now: number): VisibleMessages | undefined {
  const open = readOpenChat();
  if (open.kind !== 'group') return undefined;
  const speakers = new Map<string, Member>();
  const messages: Message[] = [];
  for (const row of document.querySelectorAll<HTMLElement>(
    `${selectors.messageList} ${selectors.messageRow}`,
  )) {
    const data = row.closest(selectors.measuringCopy) ? undefined : readMessageData(row);
    if (!data) continue;
    const mine = row.querySelector(selectors.ownMessage) !== null;
    speakers.set(data.sender, speaker(row, data.sender, mine));
    messages.push(message(row, data, open.sessionId, now, mine));
  }
  return {
    group: { sessionId: open.sessionId, name: open.name, ownedByMe: false },
    speakers: [...speakers.values()],
    messages,
  };
}

/** Only the shown name is there: it may be the private remark, so it is never taken for a public name. */
function speaker(row: HTMLElement, sessionId: string, isSelf: boolean): Member {
  const shown = row.querySelector(selectors.senderName)?.textContent?.trim() ?? '';
  return {
    sessionId,
    nickname: '',
    groupNickname: '',
    remark: shown,
    isFriend: false,
    isSelf,
    attrStatus: 0,
    sex: 0,
    province: '',
    city: '',
    avatarSequence: 0,
    position: -1,
  };
}

function message(
  row: HTMLElement,
  data: { sender: string; id: string; type: string },
  groupSessionId: string,
  now: number,
  mine: boolean,
): Message {
  return {
    id: data.id,
    groupSessionId,
    senderSessionId: data.sender,
    time: now,
    timeIsFirstSeen: true,
    kind: data.type === '1' ? 'text' : 'other',
    text: row.querySelector(selectors.messageText)?.textContent?.slice(0, 5_000) ?? '',
    mine,
  };
}
