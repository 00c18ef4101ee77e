import type { FactRow } from '../store/tables';
import { readBareLines } from './bare-lines';
import { readEmojiLines } from './emoji-lines';
import { foldText } from './fold-text';
import type { IntroductionForm } from './form';
import { readJoinedLabels } from './joined-labels';
import { type LabelledReadings, readLabelledLines } from './labelled-lines';
import { readNumberedAnswers } from './numbered-answers';
import { type Opposition, oppositionIn } from './opposing-signs';
import { readProse } from './prose';
import type { Reading } from './reading';
import { isNonAnswer } from './trim-value';
import { valueOfField } from './value-of-field';

/** A field of an introduction; `text.slice(start, end)` is the value. */
export interface IntroductionField {
  field: FactRow['field'];
  /** As the text or the form has it; empty where neither does. */
  label: string;
  value: string;
  start: number;
  end: number;
}

export interface Introduction {
  fields: IntroductionField[];
  /** From 0 to 1, as the rules see it. */
  confidence: number;
}

/** Longer texts are no introductions, and what lies behind is not looked at. */
export const longestIntroduction = 5000;
const greets =
  /大家.{0,3}好|各位.{0,8}好|你们好|群[友主].{0,2}好|们好|哈喽|哈啰|hello|^hi|嗨|新人|新来|新成员|新进|报到|报道|初来|初次|自我介绍|自报家门|报个到|介绍一下|介绍下|介绍来|冒个?泡|多多关照|请多|多指教|刚进群|刚加|来啦|轮到我|说两句|简单说/iu;
const namesSelf =
  /我叫|叫我|我是|俺是|这里是|网名|昵称|i'?m |本人|称呼我|在下|敝人|小弟|人称|叫(?:\p{Script=Han}{2,3})[,就]/iu;
/** Fields that may be told in a sentence above or below a list. */
const besideLabels = new Set<string>(['called', 'city', 'occupation', 'cameBy']);
/** Without a greeting or a name, at least some word that one uses of oneself. */
const tellsOfSelf = /我|俺|做|干|开|想|喜欢|爱好?|坐标|base|住|现居|搞|从事/iu;
const place = /坐标|base|^(?:我|俺)?在|来自/iu;

/**
 * What somebody says of themselves in a text, where it is an introduction of their own, else null. Time grows with the length alone.
 * @param text as the chat shows it.
 * @param form what the group asks for; null where it asks for nothing, so that answers without labels mean nothing.
 */
export function recogniseIntroduction(text: string, form: IntroductionForm | null): Introduction | null {
  if (text.length > longestIntroduction) return null;
  const start = quoteEnd(text);
  const folded = ' '.repeat(start) + foldText(text.slice(start));
  const message: Message = { text, folded, labelled: readLabelledLines(folded, form) };
  return fromLabels(message) ?? fromForm(message, form) ?? fromProse(message);
}

interface Message {
  text: string;
  folded: string;
  labelled: LabelledReadings;
}

/** A reply quotes what it answers above a line of dashes: only what follows is the speaker's own. */
function quoteEnd(text: string): number {
  const quote = /^[「“"][^\n]{1,40}[:：][^]{0,2000}?\n\s*[-—–─\s]{5,}\n/u.exec(text.slice(0, 2200))?.[0]
    .length;
  return quote ?? 0;
}

function fromLabels({ text, folded, labelled }: Message): Introduction | null {
  const joined = readJoinedLabels(folded);
  const labels = joined.length > 0 ? joined : labelled.readings;
  const readings = labels.length < 2 ? [...labels, ...readEmojiLines(folded)] : labels;
  const listed = fieldsOf(text, readings);
  if (listed.length < 2) return null;
  const prose = labelled.rest.flatMap((line) => readProse(folded, line));
  const fields = oneEach([
    ...listed,
    ...fieldsOf(
      text,
      prose.filter(({ field }) => besideLabels.has(field)),
    ),
  ]);
  const opposition = oppositionIn(folded, without(folded, fields), labelled.hits);
  if (isRefused(opposition, fields)) return null;
  const has = new Set(fields.map(({ field }) => field));
  const least = has.has('called')
    ? has.has('city') && fields.length === 2 && !greets.test(folded)
      ? 3
      : 2
    : 3;
  if (fields.length < least || opposition.otherLabels > (fields.length >= 5 ? 1 : 0)) return null;
  if (opposition.isFiction && !greets.test(folded)) return null;
  if (opposition.isTrade && !(has.has('called') && fields.length >= 4)) return null;
  if (!has.has('called') && (opposition.asks || opposition.isTrade)) return null;
  return { fields, confidence: 0.95 };
}

function fromForm({ text, folded, labelled }: Message, form: IntroductionForm | null): Introduction | null {
  const readings = form && (readNumberedAnswers(folded, form) ?? readBareLines(folded, form));
  const fields = oneEach(fieldsOf(text, readings ?? []));
  const opposition = oppositionIn(folded, without(folded, fields), labelled.hits);
  if (
    fields.length < 2 ||
    isRefused(opposition, fields) ||
    opposition.otherLabels > 0 ||
    opposition.isFiction
  )
    return null;
  return { fields, confidence: 0.9 };
}

function fromProse({ text, folded, labelled }: Message): Introduction | null {
  const readings = readProse(folded);
  const fields = oneEach(fieldsOf(text, [...readings, ...labelled.readings]));
  const guessed = new Set(readings.filter(({ isGuess }) => isGuess).map(({ field }) => field));
  const opposition = oppositionIn(folded, without(folded, fields), labelled.hits);
  if (isRefused(opposition, fields)) return null;
  const score = proseScore(folded, fields, guessed, opposition);
  return score >= 3.5 ? { fields, confidence: Math.min(0.9, 0.5 + score / 20) } : null;
}

/** The text with its values left out. */
function without(text: string, fields: readonly IntroductionField[]): string {
  const ordered = fields.toSorted((one, other) => one.start - other.start);
  const pieces = ordered.map(({ start }, index) => text.slice(ordered[index - 1]?.end ?? 0, start));
  return [...pieces, text.slice(ordered.at(-1)?.end ?? 0)].join('');
}

/** Somebody else's introduction, a prompt, or an example of how to fill the form. */
function isRefused({ isPrompt, ofOthers }: Opposition, fields: readonly IntroductionField[]): boolean {
  return (
    isPrompt ||
    ofOthers ||
    fields.some(
      ({ value }) =>
        /某某|^(?:孙悟空|猪八戒|唐僧|林黛玉|贾宝玉|哪吒|灰太狼|哆啦A梦)$|^(?:张三|李四|王五)$|不限|^全国$/u.test(
          value,
        ) && value.length < 12,
    )
  );
}

/** Fields that were found, with a greeting and a name of one's own, against what speaks against it. */
function proseScore(
  folded: string,
  fields: IntroductionField[],
  guessed: ReadonlySet<string>,
  opposition: Opposition,
): number {
  const sure = new Set(fields.map(({ field }) => field).filter((field) => !guessed.has(field)));
  const isGreeting = greets.test(folded);
  const isNamed = sure.has('called');
  if (fields.length < 2 || !(sure.has('city') || isNamed)) return 0;
  if (fields.length === 2 && !(isGreeting && isNamed && !sure.has('offers'))) return 0;
  if (!isGreeting && !isNamed && (sure.size < 3 || !tellsOfSelf.test(folded))) return 0;
  const forIt =
    sure.size +
    guessed.size / 2 +
    (isGreeting ? 2 : 0) +
    (isNamed || namesSelf.test(folded) ? 1 : 0) +
    (place.test(folded) ? 1 : 0);
  const against =
    (opposition.asks ? (sure.size > 3 ? 0.5 : 2) : 0) +
    (opposition.speaksForOffice ? 4 : 0) +
    (opposition.isTrade ? 3 : 0) +
    (opposition.isFiction ? 3 : 0) +
    opposition.otherLabels;
  return forIt - against;
}

function fieldsOf(text: string, readings: readonly Reading[]): IntroductionField[] {
  return readings.flatMap((reading) => {
    const { start, end } = valueOfField(text, reading);
    const value = text.slice(start, end);
    return isNonAnswer(value) ? [] : [{ field: reading.field, label: reading.label, value, start, end }];
  });
}

function oneEach(fields: IntroductionField[]): IntroductionField[] {
  return fields.filter(({ field }, index) => fields.findIndex((other) => other.field === field) === index);
}
