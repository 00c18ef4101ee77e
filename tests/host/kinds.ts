import { escapeText, type PushSpec } from './messages.ts';

/** The parts of a push that make it a message of one kind. */
type Kind = Pick<PushSpec, 'type' | 'raw' | 'extra'>;

function appMessage(appType: number, fields: Record<string, string>): string {
  const inside = Object.entries({ ...fields, type: String(appType) })
    .map(([name, value]) => `<${name}>${value}</${name}>`)
    .join('');
  return escapeText(`<msg><appmsg>${inside}</appmsg></msg>`);
}

export function picture(width: number, height: number): Kind {
  return {
    type: 3,
    raw: escapeText('<msg><img length="48213" /></msg>'),
    extra: { ImgStatus: 2, ImgWidth: width, ImgHeight: height },
  };
}

export function voice(seconds: number): Kind {
  const length = seconds * 1000;
  return {
    type: 34,
    raw: escapeText(`<msg><voicemsg voicelength="${length}" /></msg>`),
    extra: { VoiceLength: length },
  };
}

export function file(name: string, bytes: number): Kind {
  return {
    type: 49,
    raw: appMessage(6, { title: name }),
    extra: { AppMsgType: 6, FileName: name, FileSize: String(bytes), MediaId: '@crypt_file' },
  };
}

export function link(title: string, description: string, address: string): Kind {
  return {
    type: 49,
    raw: appMessage(5, { title, des: description, url: address }),
    extra: { AppMsgType: 5, FileName: title, Url: address },
  };
}

export function redPacket(): Kind {
  return {
    type: 49,
    raw: appMessage(2001, { title: '微信红包' }),
    extra: { AppMsgType: 2001, FileName: '微信红包' },
  };
}

export function sticker(): Kind {
  return {
    type: 47,
    raw: escapeText('<msg><emoji md5="0" /></msg>'),
    extra: { ImgWidth: 120, ImgHeight: 120 },
  };
}

export function notice(text: string): Kind {
  return { type: 10000, raw: text };
}

/** What takes an earlier message back. */
export function recall(messageId: string): Kind {
  return {
    type: 10002,
    raw: escapeText(
      `<sysmsg type="revokemsg"><revokemsg><session>0</session><oldmsgid>0</oldmsgid><msgid>${messageId}</msgid></revokemsg></sysmsg>`,
    ),
  };
}
