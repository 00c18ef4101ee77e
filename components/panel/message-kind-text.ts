import type { MessageKind } from '@/lib/chat/message';
import { i18n } from '@/lib/language/i18n';

const words = {
  text: 'rights.kind.text',
  picture: 'rights.kind.picture',
  voice: 'rights.kind.voice',
  video: 'rights.kind.video',
  sticker: 'rights.kind.sticker',
  file: 'rights.kind.file',
  link: 'rights.kind.link',
  'red-packet': 'rights.kind.redPacket',
  card: 'rights.kind.card',
  location: 'rights.kind.location',
  notice: 'rights.kind.other',
  other: 'rights.kind.other',
} as const satisfies Record<MessageKind, string>;

/** A message of which no text is kept, by what it was made of. */
export function messageKindText(kind: MessageKind): string {
  return i18n.t(words[kind]);
}
