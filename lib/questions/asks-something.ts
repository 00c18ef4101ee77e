import { ownWords } from './own-words';

/** Longer texts are announcements and stories; a question somewhere in them asks nobody. */
const longest = 300;
/** Words that ask, wherever they stand. */
const asking =
  /怎[么样]|咋|如何|为什么|为啥|什么|啥|几[点号时天节个次块]|哪|多少|多久|多大|多长|有没有|有人|谁|能不能|可不可以|要不要|是不是|会不会|好不好|行不行|请问|请教|求|想问|问下|问一下/u;
/** Particles that ask at the end of a clause. */
const askingEnd = /(?:[吗嘛么呢不没]|没有|了没)[啊呀哈哦~～。.!…\s]*$/u;
/** What something that does not work is told with; whoever writes so wants help. */
const trouble =
  /[不没](?:了|上|到|出|开|动|进|见|着)|没(?:有)?(?:收到|反应|声|给|发)|失败|报错|异常|闪退|卡住|失效|少(?:了|发)|帮(?:我|忙)|发(?:一下|我|个)|再发/u;

/**
 * Whether a message seeks an answer from people: a question, also one that is asked indirectly (求推荐, 有人知道…, 登不上了).
 * Not greetings, announcements, the operator's own calls and rhetorical questions, as far as their words tell.
 */
export function asksSomething(text: string): boolean {
  const words = ownWords(text);
  if (words.length < 2 || words.length > longest || !/[\p{L}\p{N}]/u.test(words)) return false;
  return words
    .split(/[,.;!。\n]/u)
    .some(
      (clause) =>
        clause.includes('?') || asking.test(clause) || askingEnd.test(clause) || trouble.test(clause),
    );
}
