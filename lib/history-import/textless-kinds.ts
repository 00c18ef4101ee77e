import type { MessageKind } from '../chat/message';

/** Kinds of which a copy shows no more than that there was one. */
export const textlessKinds: ReadonlySet<MessageKind> = new Set([
  'picture',
  'sticker',
  'video',
  'voice',
  'red-packet',
]);
