import { fieldOfKnownLabel } from './field-labels';
import type { Range } from './reading';

/** A piece of prose between two signs that part it. */
export interface Clause extends Range {
  text: string;
  /** Between brackets, after the clause before it. */
  isAside: boolean;
  /** Ended by a question mark. */
  isQuestion: boolean;
  /** The sign before it was a bar or a slash, as in a list. */
  isListed: boolean;
}

/** Longer pieces are no way to speak of oneself, and are passed over. */
const longest = 90;

const parting =
  /[,;。!?\n\t~～…|"“”❤()]|\.(?![\w])|(?<=[\s\p{Script=Han}])\/(?=[\s\p{Script=Han}])|—{1,2}|\p{Extended_Pictographic}|\[\p{Script=Han}{1,4}\]|:|(?<=[\p{Script=Han}\p{P}]) +(?=\S)|(?<=\w) +(?=\p{Script=Han})|\s{2,}|(?<=(?:大家|你们|各位[\p{Script=Han}]{0,4}|友们|人们|姐妹们)(?:早上|上午|中午|下午|晚上)?好[呀啊哈]?)(?![呀啊哈])/gu;

/** Prose cut into its clauses; white space parts Chinese words, but not those of other scripts. */
export function clausesOf(text: string, within: Range): Clause[] {
  const clauses: Clause[] = [];
  let start = within.start;
  let depth = 0;
  let isListed = false;
  const add = (end: number, sign: string) => {
    if (text.slice(start, end).trim() !== '')
      clauses.push(
        clauseOf(text, { start, end }, { isAside: depth > 0, isQuestion: sign === '?', isListed }),
      );
  };
  for (const match of text.slice(within.start, within.end).matchAll(parting)) {
    const at = within.start + match.index;
    if (staysWhole(text, start, at, match[0])) continue;
    add(at, match[0]);
    if (match[0] === '(') depth = 1;
    if (match[0] === ')') depth = 0;
    isListed = match[0] === '|' || match[0] === '/';
    start = at + match[0].length;
  }
  add(within.end, '');
  return clauses.filter((clause) => clause.end - clause.start <= longest);
}

/** A label keeps what a colon or a space sets off, and a place keeps the place behind the slash. */
function staysWhole(text: string, start: number, at: number, sign: string): boolean {
  const before = text.slice(Math.max(start, at - 12), at).trim();
  if (sign === '') return false;
  if (/[“"”]/u.test(sign)) return isQuotedName(text.slice(start, at + 1));
  if (sign === ':' || sign.trim() === '')
    return endsInLabel(before) || /^(?:base|坐标|求|寻|找|缺|蹲|会|爱|是|叫|我叫|我是|在)$/iu.test(before);
  if (sign === '/') return !/\s/u.test(text.slice(at - 1, at + 2)) && at - start <= 8;
  return false;
}

/** 网名“山高水长” stays together, to be read as a name. */
function isQuotedName(words: string): boolean {
  const [before = '', within] = words.split(/[“"”]/u);
  return (
    within !== undefined &&
    within.length <= 16 &&
    endsInLabel(
      before
        .replace(/[是叫为:]$/u, '')
        .trim()
        .slice(-8),
    )
  );
}

function endsInLabel(words: string): boolean {
  if (words.length < 2) return false;
  return fieldOfKnownLabel(words.replace(/^(?:我的?|常用的?|本人的?|目前的?|平时的?)/u, '')) !== null;
}

/** What stands before the words of a clause: white space, bullets, numbers of a list. */
const mark = /^(?:[\s\p{Cf}\p{M}\p{Emoji_Modifier}♀♂•·*●▪►▶→➤✦★☆◆◇#>①-⑳❶-❿@-]|[(【]?\d{1,2}[)】.、](?!\d))*/u;

function clauseOf(
  text: string,
  range: Range,
  signs: Pick<Clause, 'isAside' | 'isQuestion' | 'isListed'>,
): Clause {
  const raw = text.slice(range.start, range.end);
  const start = range.start + (mark.exec(raw)?.[0].length ?? 0);
  const end = Math.max(start, range.start + raw.trimEnd().length);
  return { start, end, text: text.slice(start, end), ...signs };
}
