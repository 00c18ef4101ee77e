/**
 * Where things are on the WeChat web page, in its 2016–2022 builds. Alternatives stand in order of preference.
 * Nothing outside this folder knows a selector.
 */
export const selectors = {
  /** Present with this class once somebody is logged in. */
  loggedIn: 'body.loaded',
  /** The title carries the open chat's session id; a private chat's begins with one @, a group's with two. */
  openChatTitle: '#chatArea .title_name[data-username]',
  /** The chat list repeats the open chat's id; the page compares the two before it sends a file. */
  chatList: '#J_NavChatScrollBody',
  chatRow: '.chat_item[data-username]',
  chatAvatar: '.avatar',
  messageList: '#chatArea .chat_bd',
  messageRow: '[message-directive]',
  /** A second, hidden copy of each message, for measuring its height. */
  measuringCopy: '#prerender',
  /** Carries the sender, the type and the id of the message as JSON. Stickers have no bubble. */
  messageData: '.js_message_bubble[data-cm], .emoticon [data-cm], .emoticon[data-cm]',
  messageText: '.js_message_plain',
  /** A notice carries no id; a line with the time may stand above it. */
  noticeText: 'p.message_system:last-of-type > .content',
  ownMessage: '.message.me',
  senderName: 'h4.nickname',
  memberPanel: '#mmpop_chatroom_members',
  memberRow: '#mmpop_chatroom_members .member:not(.opt)',
  memberAvatar: 'img.avatar',
  memberName: 'p.nickname',
  inputBox: '#editArea[contenteditable="true"]',
} as const;
