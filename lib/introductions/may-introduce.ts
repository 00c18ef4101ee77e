import { longestIntroduction } from './recognise-introduction';

const shortest = 6;
const parting = /[\s,，、;；:：。.!！|｜丨/～~—\-【】「」\p{Extended_Pictographic}①-⑳❶-❿]/u;

/** A quick first look that no introduction fails: whether a text is long enough, and made of several parts. */
export function mayIntroduce(text: string): boolean {
  return text.length >= shortest && text.length <= longestIntroduction && parting.test(text);
}
