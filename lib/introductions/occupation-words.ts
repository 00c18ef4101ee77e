import { tradeNames } from './trade-names';

const ordered = [...new Set(tradeNames.split(/\s+/u))].sort((one, other) => other.length - one.length);
const characters = /[长师员商匠]$/u;
const none =
  /(?:成员|会员|队员|团员|党员|动员|群员|学员|人员|宠物主|家长|增长|成长|特长|擅长|很长|校友|学长|天长|身长|班长妈|店员们)$/u;

/** 设计狗, 运营er: how people call those of their own trade. */
const slang = /(?<=..)(?:狗|汪|er|民工|从业者|从业人员)$/iu;

/** Whether words name an occupation or a trade. */
export function isOccupation(words: string): boolean {
  return (
    studentNoun.test(words) ||
    (slang.test(words) && isOccupation(words.replace(slang, ''))) ||
    (!none.test(words) && (characters.test(words) || ordered.some((ending) => words.endsWith(ending))))
  );
}

const nameAtEnd = /(?:[小阿老大](?![师板总夫厨手哥妹学二])[\p{Script=Han}]{1,2}|[A-Z][A-Za-z]{1,12})$/u;

/** The end of an occupation that a name follows, as in 社区团购团长小宁; −1 where there is none. */
export function occupationBeforeName(words: string): number {
  const at = nameAtEnd.exec(words)?.index ?? 0;
  return at > 1 && isOccupation(words.slice(0, at)) ? at : -1;
}

/** 大学生 and 在读博士 name what somebody is, as an occupation does; 大二 and 备考 do not. */
const studentNoun =
  /(?:(?<!是)学生(?!家长)|研究生|本科生|博士生?|硕士生?|留学生|学生党|在读|大[一二三四]学生)$/u;

/** Whether words say that somebody learns and has no occupation. */
export function isStudent(words: string): boolean {
  if (studentNoun.test(words)) return false;
  return /学生|读研|在读|读博|读书|上学|大学生?$|大[一二三四](?!厂)|研[一二三]|高[一二三](?!层)|初[一二三]|考研|备考|考公|留学(?!机构|顾问|中介)|研究生|本科|硕士|博士生|应届/u.test(
    words,
  );
}
