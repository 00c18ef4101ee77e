import { asking, askingEnd, requesting, trouble } from './asking-words';
import { announcing, greeting, rhetorical, settled, toldOf } from './not-asking-words';

/** Between clauses: punctuation, line feeds, and the white space that many write instead. A question mark stays. */
const between = /(?<=\?)|[,.;!。…~、\n]+|(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;

const allToldOf = new RegExp(toldOf, 'gu');
/** Who is asked, said behind the question. */
const called = /(?<=.{3})(?:老师|群主|团长|管理员?|客服|亲们?|(?:姐妹|宝子|同学|朋友|各位|家人|大佬)们?)$/u;

/**
 * Whether the wording of a message asks, as rules tell: a question, also one that is asked indirectly (求推荐, 有人知道…, 登不上了).
 * Not greetings, announcements, the operator's own calls, rhetorical questions and those that are only quoted or told of, as far
 * as their words tell. @param words as `ownWords` gives them.
 */
export function asksByRule(words: string): boolean {
  if (announcing.test(words) || greeting.test(words)) return false;
  const own = words.replaceAll(allToldOf, ' ');
  if (clausesOf(own).some(asksOpenly)) return true;
  return trouble.test(own) && !settled.test(own);
}

/** The parts of a text that can ask by themselves. @param words as `ownWords` gives them. */
function clausesOf(words: string): string[] {
  return words
    .split(between)
    .map((clause) => clause.trim())
    .filter((clause) => clause !== '');
}

function asksOpenly(written: string): boolean {
  const clause = written.replace(called, '');
  // 我什么都不会跟得上吗 asks all the same.
  if (rhetorical.test(clause)) return /\p{L}{4}[吗么]$/u.test(clause.replace(rhetorical, ' '));
  if (/[\p{L}\p{N}]{2}.*\?$/u.test(clause)) return true;
  return asking.test(clause) || askingEnd.test(clause) || requesting.test(clause);
}
