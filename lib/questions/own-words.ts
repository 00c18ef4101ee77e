import { readQuotation } from '@/lib/chat/quotation';
import { foldText } from '@/lib/introductions/fold-text';

/**
 * A message's own words, folded for comparing (narrow punctuation, simplified and small letters): without the message that it
 * quotes, addresses, who it calls by @, and faces and emoji.
 */
export function ownWords(text: string): string {
  return foldText((readQuotation(text)?.answer ?? text).normalize('NFKC'))
    .toLowerCase()
    .replaceAll(/https?:\/\/\S+/gu, ' ')
    .replaceAll(/@[^\s@,:;?!。]{1,20}(?=\s|$)/gu, ' ')
    .replaceAll(/\[[\p{Script=Han}a-z]{1,4}\]|[\p{Extended_Pictographic}\p{Cf}\p{M}]/gu, ' ')
    .trim();
}
