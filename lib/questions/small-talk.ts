const patterns = [
  // To one person about themself: 你 and 您, but not 你好, 你们, 麻烦你, 你帮我 …
  '(?:^|[^好给谢烦请跟和与问到])[你您](?!们|好|帮|给|看|能)',
  // To people about where they are, or what they think.
  '你们(?:那边|那儿|那里|说|觉得|猜|怎么(?:都|这么))|有没有人?(?:觉得|跟我|和我)',
  // Who did something, but not who knows, can, has or is to do it.
  '(?:^|[,.;!\\s])(?:是)?谁(?!知道|能|有|帮|负责|管|出|可以|会|发|来|给|告诉|懂|那|记得|签|教|处理|付|承担|审|批|收)|^谁家|谁.{0,8}不(?!要|了|用|知道|到|会)',
  // Who comes along.
  '有没有.{0,8}一起|有人.{0,6}一起|有人约|约(?:吗|不|起来)$|一起(?:走|吃|吃饭|回家|玩)[吗不]|请客',
];
const smallTalk = new RegExp(patterns.join('|'), 'u');

/**
 * Whether a question is about people rather than about what a handbook tells: what one person does, who did something, who
 * comes along. @param words as `ownWords` gives them.
 */
export function isSmallTalk(words: string): boolean {
  return smallTalk.test(words);
}
