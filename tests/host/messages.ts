import type { World } from './world.ts';

/** What `POST /__stub/push` takes for one message. */
export interface PushSpec {
  room?: string;
  /** A private chat with this person, instead of `room`. */
  peer?: string;
  from?: string;
  type?: number;
  /** Plain text; it is escaped on the way. */
  content?: string;
  /** What stands in `Content` as it is, instead of `content`. */
  raw?: string;
  /** Seconds since 1970. */
  t?: number;
  extra?: Record<string, unknown>;
}

export type WireMessage = Record<string, unknown> & { MsgId: string; MsgType: number };

/** Text as the server escapes it. */
export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

let lastNumber = 0;

function newMessageId(): string {
  lastNumber = (lastNumber + 1) % 1_000_000;
  return String(BigInt(Date.now()) * 1_000_000n + BigInt(lastNumber));
}

const NO_CARD = {
  UserName: '',
  NickName: '',
  QQNum: 0,
  Province: '',
  City: '',
  Content: '',
  Signature: '',
  Alias: '',
  Scene: 0,
  VerifyFlag: 0,
  AttrStatus: 0,
  Sex: 0,
  Ticket: '',
  OpCode: 0,
};

function blankMessage(): Record<string, unknown> {
  return {
    Status: 3,
    ImgStatus: 1,
    VoiceLength: 0,
    PlayLength: 0,
    FileName: '',
    FileSize: '',
    MediaId: '',
    Url: '',
    AppMsgType: 0,
    StatusNotifyCode: 0,
    StatusNotifyUserName: '',
    RecommendInfo: { ...NO_CARD },
    ForwardFlag: 0,
    AppInfo: { AppID: '', Type: 0 },
    HasProductId: 0,
    Ticket: '',
    ImgHeight: 0,
    ImgWidth: 0,
    SubMsgType: 0,
    OriContent: '',
    EncryFileName: '',
  };
}

/** In a room the server puts the sender before what others say; nothing before notices and the user's own. */
function contentOf(world: World, spec: PushSpec): string {
  const text = spec.raw ?? escapeText(spec.content ?? '').replaceAll('\n', '<br/>');
  if (!spec.room || !spec.from || spec.from === 'me') return text;
  return `${world.personId(spec.from)}:<br/>${text}`;
}

/** A message in the server's shape. */
export function wireMessage(world: World, spec: PushSpec): WireMessage {
  const me = world.personId('me');
  const other = spec.room
    ? world.roomId(world.room(spec.room).key)
    : world.personId(world.person(spec.peer ?? spec.from ?? 'p0').key);
  const own = spec.from === 'me';
  if (spec.from) world.person(spec.from);
  const id = newMessageId();
  return {
    ...blankMessage(),
    MsgId: id,
    FromUserName: own ? me : other,
    ToUserName: own ? other : me,
    MsgType: spec.type ?? 1,
    Content: contentOf(world, spec),
    CreateTime: spec.t ?? Math.floor(Date.now() / 1000),
    NewMsgId: Number(id),
    ...spec.extra,
  };
}
