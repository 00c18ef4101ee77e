import type { MessageKind } from '../chat/message';
import { textlessKinds } from './textless-kinds';

/**
 * A number that tells what two people said apart, so that texts need not be kept for it: the same for texts that differ in
 * white space alone.
 * @returns 1 to 2³² − 1; 0 where it is not known what was said, as after a recall.
 */
export function fingerprint(kind: MessageKind, text: string): number {
  const words = text.replaceAll(/\s+/gu, ' ').trim();
  if (words !== '') return hash(words);
  return textlessKinds.has(kind) ? hash(`\u0000${kind}`) : 0;
}

/** FNV-1a over UTF-16 units, 32 bits (Fowler, Noll and Vo; draft-eastlake-fnv). */
function hash(text: string): number {
  let state = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) {
    state = Math.imul(state ^ text.charCodeAt(at), 0x01000193);
  }
  return state >>> 0 || 1;
}
