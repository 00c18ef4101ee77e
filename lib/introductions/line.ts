import type { Range } from './reading';

/** What stands before a line's own words: white space, emoji and other signs, a face in brackets, a number or letter of a list, a hash. */
const decoration =
  /(?:\[\p{Script=Han}{1,4}\]|[\s\p{Extended_Pictographic}\p{So}\p{Sk}\p{Cf}\p{M}•·*#>+◆◇★☆●○■□▪▫►▶→➤✦✧❥❀_-]|[①-⑳❶-❿⓵-⓾㊀-㊉]|[(【[]?(?:\d{1,2}|[一二三四五六七八九十]{1,2})[)\]】.、:](?!\d)|\d\ufe0f?\u20e3)*/uy;

const listMark =
  /^\s*(?:[-•·*●▪►▶→]|[①-⑳❶-❿]|[(【[]?\d{1,2}[)\]】.、:](?!\d)|\d\ufe0f?\u20e3|[一二三四五六七八九十]{1,2}[、.])/u;

/** The lines of a text, without their line feeds. */
export function linesOf(text: string): Range[] {
  const lines: Range[] = [];
  for (let start = 0; start <= text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed === -1 ? text.length : feed;
    lines.push({ start, end });
    start = end + 1;
  }
  return lines;
}

/** Where a line's own words begin. */
export function afterDecoration(text: string, { start, end }: Range): number {
  decoration.lastIndex = start;
  const length = decoration.exec(text)?.[0].length ?? 0;
  return Math.min(start + length, end);
}

/** Whether a line is an item of a list: it begins with a number or a bullet. */
export function isListItem(text: string, { start, end }: Range): boolean {
  return listMark.test(text.slice(start, Math.min(end, start + 12)));
}

const courtesy =
  /(?:谢谢|感谢|多谢|谢啦|请(?:大家|各位)?(?:多多|多)?(?:关照|指教|支持|包涵|交流)|多多(?:关照|指教|交流|支持)|多(?:指教|关照|交流)|以后多|大家好|回复群主|各位(?:好|.{0,6}好$)|哈喽|哈啰|hello|嗨|新人|报到|报道|初来|来啦|打卡|自我介绍|按格式|介绍来|补(?:一下|上|个)|重发|很高兴|幸会|祝(?:大家|各位)|希望大家|你好|早上好|晚上好|下午好|中午好|抱拳|握手|向大家|群主好|老师好|加我|互相学习|共同进步)/iu;

/** Whether a line greets, thanks or announces, rather than answers. */
export function isCourtesy(text: string, { start, end }: Range): boolean {
  return end - start <= 40 && courtesy.test(text.slice(start, end));
}
