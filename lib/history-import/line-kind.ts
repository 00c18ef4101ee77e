import type { MessageKind } from '../chat/message';
import { textlessKinds } from './textless-kinds';

/** What stands in a copy in place of what is no text, in brackets. */
const placeholders: Record<string, MessageKind> = {
  图片: 'picture',
  圖片: 'picture',
  照片: 'picture',
  表情: 'sticker',
  动画表情: 'sticker',
  動畫表情: 'sticker',
  贴图: 'sticker',
  贴纸: 'sticker',
  视频: 'video',
  小视频: 'video',
  影片: 'video',
  语音: 'voice',
  语音消息: 'voice',
  文件: 'file',
  链接: 'link',
  分享: 'link',
  小程序: 'link',
  音乐: 'link',
  公众号: 'link',
  视频号: 'link',
  聊天记录: 'other',
  位置: 'location',
  名片: 'card',
  个人名片: 'card',
  红包: 'red-packet',
  微信红包: 'red-packet',
  转账: 'red-packet',
  photo: 'picture',
  image: 'picture',
  picture: 'picture',
  sticker: 'sticker',
  video: 'video',
  voice: 'voice',
  audio: 'voice',
  file: 'file',
  link: 'link',
  location: 'location',
  'mini program': 'link',
  'contact card': 'card',
  'red packet': 'red-packet',
  'chat history': 'other',
};

/**
 * What a message of a copy is, by the placeholder at its beginning, and its text without one that says nothing more. Where
 * nothing stands, something was said that the copy does not have.
 */
export function lineKind(text: string): { kind: MessageKind; text: string } {
  if (text === '') return { kind: 'other', text };
  const [whole = '', word = ''] = /^[[【]([^\]】]{1,12})[\]】]/u.exec(text) ?? [];
  const kind = placeholders[word.toLowerCase()];
  if (kind === undefined || (textlessKinds.has(kind) && whole.length < text.trim().length))
    return { kind: 'text', text };
  return { kind, text: textlessKinds.has(kind) ? '' : text.slice(whole.length).trim() };
}
