/** Longer texts are announcements and stories; a question mark somewhere in them asks nobody. */
const longest = 300;
/** Words that ask, wherever they stand. */
const askingWords =
  /怎么|怎样|咋[样么办整弄]|如何|为什么|为啥|啥时候|什么时候|几点|哪里|哪儿|哪个|哪家|哪些|哪位|多少|多久|多大|多长时间|有没有|有人|谁[有能会知用在做]|能不能|可不可以|可以不可以|要不要|是不是|会不会|好不好|行不行|请问|求(?:推荐|助|问|教|解)/u;
/** Particles that ask at the end of a sentence. */
const askingEnd = /(?:[吗嘛么呢]|没有|了没|不)[\s~～。.!！…]*$/u;
/** What looks like asking but is not. */
const notAsking =
  /^(?:不管|无论|不论|随便)|怎么(?:都|也)(?:行|可以|好)|没(?:什么|有多少)|不怎么|要么|那么|这么|什么的?么?$|好(?:的|了)?呢$|还没有$|都没有$|^没有/u;
/** English, where somebody writes it. */
const askingEnglish = /^(?:what|how|when|where|who|which|why|can|could|does|do|is|are|any)\b.{2,}/iu;

/**
 * Whether a message reads like a question: it has a question mark, or words that ask (怎么, 多少, 哪里, 有没有, 吗 at the end …).
 * Judged by looks alone: some questions are missed, and some that asks nothing is taken for one.
 */
export function looksLikeQuestion(text: string): boolean {
  const line = text.trim();
  if (line.length < 2 || line.length > longest) return false;
  if (/[?？]/u.test(withoutAddresses(line))) return /[\p{L}\p{N}]/u.test(line);
  if (notAsking.test(line)) return false;
  return askingWords.test(line) || askingEnd.test(line) || askingEnglish.test(line);
}

/** A question mark in an address asks nothing. */
function withoutAddresses(text: string): string {
  return text.replaceAll(/https?:\/\/\S+/giu, ' ');
}
