/** What the holes of a wording hold. A list is one or more names; what a wording lists beside the news is `others`. */
export type Hole = 'by' | 'who' | 'list' | 'name' | 'others';

/** One way in which WeChat words a notice. */
export interface Wording {
  kind: 'invited' | 'qr-code' | 'leave' | 'rename' | 'recall' | 'request';
  /** The words with holes: `{by}邀请{list}加入了群聊`. No two holes touch. */
  words: string;
  /** Names that the words imply without a hole. */
  by?: string;
  who?: string;
}

const you = '你';

/**
 * The known wordings, those with more fixed words before those that they contain. Sources: the DOM notes on the web client;
 * the patterns and examples in `wechaty/puppet-wechat` (firer, room-join events) and `wechaty/wechaty-puppet-padplus` (room
 * events); programs on itchat and wcferry for the recalls, codes without a sharer, requests and a shared history. The
 * traditional Chinese ones but for 回收一則訊息 and 群組成員還有 are those of the simplified ones: no example was found.
 */
export const noticeWordings: readonly Wording[] = [
  // Somebody asks the owner to let others in: nobody has come yet.
  { kind: 'request', words: '{by}想邀请{others}加入群聊' },
  { kind: 'request', words: '{by}想邀請{others}加入群聊' },
  { kind: 'request', words: '{by}想邀請{others}加入群組' },
  // Somebody was invited.
  { kind: 'invited', words: '{by}邀请你加入了群聊，群聊参与人还有：{others}', who: you },
  { kind: 'invited', words: '{by}邀请{list}加入了群聊' },
  { kind: 'invited', words: '{by}邀请{list}加入群聊' },
  { kind: 'invited', words: '{who}通过{by}的邀请加入了群聊' },
  { kind: 'invited', words: '{by}邀請你加入了群聊，群聊參與人還有：{others}', who: you },
  { kind: 'invited', words: '{by}邀請你加入了群組，群組成員還有：{others}', who: you },
  { kind: 'invited', words: '{by}邀請{list}加入了群聊' },
  { kind: 'invited', words: '{by}邀請{list}加入群聊' },
  { kind: 'invited', words: '{by}邀請{list}加入了群組' },
  { kind: 'invited', words: '{by}邀請{list}加入群組' },
  { kind: 'invited', words: '{by} invited you to a group chat with {others}', who: you },
  { kind: 'invited', words: '{by} invited you to a group chat with', who: you },
  { kind: 'invited', words: '{by} invited {list} to the group chat' },
  { kind: 'invited', words: '{by} invited {list} to a group chat' },
  { kind: 'invited', words: '{by} invited {list} to join the group' },
  // Somebody scanned a code: one person each time.
  { kind: 'qr-code', words: '你通过扫描{by}分享的二维码加入群聊，群聊参与人还有：{others}', who: you },
  { kind: 'qr-code', words: '你通过扫描二维码加入群聊，群聊参与人还有：{others}', who: you },
  { kind: 'qr-code', words: '你通过扫描二维码加入群聊', who: you },
  { kind: 'qr-code', words: '{who}通过扫描{by}分享的二维码加入群聊' },
  { kind: 'qr-code', words: '{who}通过扫描{by}分享的二维码加入了群聊' },
  { kind: 'qr-code', words: '{who}通过扫描二维码加入群聊' },
  { kind: 'qr-code', words: '{who}通过扫描二维码加入了群聊' },
  { kind: 'qr-code', words: '你透過掃描二維碼加入群聊，群聊參與人還有：{others}', who: you },
  { kind: 'qr-code', words: '你透過掃描二維碼加入群聊', who: you },
  { kind: 'qr-code', words: '{who}透過掃描{by}分享的二維碼加入群聊' },
  { kind: 'qr-code', words: '{who}通過掃描{by}分享的二維碼加入群聊' },
  { kind: 'qr-code', words: '{who}透過掃描{by}分享的QR Code加入群組' },
  { kind: 'qr-code', words: '{who} joined group chat via the QR code you shared', by: you },
  { kind: 'qr-code', words: '{who} joined the group chat via the QR Code you shared', by: you },
  { kind: 'qr-code', words: '{who} joined the group chat via your shared QR Code', by: you },
  { kind: 'qr-code', words: '{who} joined the group chat via the QR Code shared by {by}' },
  { kind: 'qr-code', words: '{who} joined the group chat via the QR code shared by {by}' },
  {
    kind: 'qr-code',
    words: "You've joined the group chat via QR Code. Group chat members: {others}",
    who: you,
  },
  { kind: 'qr-code', words: "You've joined the group chat via QR Code", who: you },
  // Somebody went.
  { kind: 'leave', words: '{by}将{list}移出了群聊' },
  { kind: 'leave', words: '{by}将{list}移出群聊' },
  { kind: 'leave', words: '{list}被{by}移出了群聊' },
  { kind: 'leave', words: '{list}被{by}移出群聊' },
  { kind: 'leave', words: '{list}被移出了群聊' },
  { kind: 'leave', words: '{list}被移出群聊' },
  { kind: 'leave', words: '{who}退出了群聊' },
  { kind: 'leave', words: '{who}已退出群聊' },
  { kind: 'leave', words: '{who}退出群聊' },
  { kind: 'leave', words: '{by}將{list}移出了群聊' },
  { kind: 'leave', words: '{by}將{list}移出群聊' },
  { kind: 'leave', words: '{by}將{list}移出群組' },
  { kind: 'leave', words: '{list}被{by}移出群組' },
  { kind: 'leave', words: '{who}退出了群組' },
  { kind: 'leave', words: '{list} were removed from the group chat by {by}' },
  { kind: 'leave', words: '{list} was removed from the group chat by {by}' },
  { kind: 'leave', words: '{by} removed {list} from the group chat' },
  { kind: 'leave', words: '{list} were removed from the group chat' },
  { kind: 'leave', words: '{list} was removed from the group chat' },
  { kind: 'leave', words: '{who} left the group chat' },
  // The group's name was changed.
  { kind: 'rename', words: '{by}修改群名为{name}' },
  { kind: 'rename', words: '{by}修改群名為{name}' },
  { kind: 'rename', words: '{by}修改群組名稱為{name}' },
  { kind: 'rename', words: '{by} changed the group name to {name}' },
  // A message was taken back.
  { kind: 'recall', words: '{by}撤回了一条成员消息' },
  { kind: 'recall', words: '{by}撤回了一条消息' },
  { kind: 'recall', words: '{by}撤回一条消息' },
  { kind: 'recall', words: '{by}已回收一則訊息' },
  { kind: 'recall', words: '{by}回收一則訊息' },
  { kind: 'recall', words: '{by}收回了一則訊息' },
  { kind: 'recall', words: '{by}已收回一則訊息' },
  { kind: 'recall', words: '{by}收回一則訊息' },
  { kind: 'recall', words: '{by}撤回了一則訊息' },
  { kind: 'recall', words: '{by}撤回了一條訊息' },
  { kind: 'recall', words: "{by}'ve recalled a message" },
  { kind: 'recall', words: '{by} has recalled a message' },
  { kind: 'recall', words: '{by} recalled a message' },
];
