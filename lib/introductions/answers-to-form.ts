import type { IntroductionForm } from './form';
import { looksLikeName } from './name-words';
import { isOccupation, isStudent } from './occupation-words';
import { isOnlyPlaces, isPlaceAnswer, placesAt } from './place';
import type { Range, Reading } from './reading';
import { isNonAnswer, trimRange } from './trim-value';

/** An answer with the place of its question in the form, from 0. */
export interface Answer extends Range {
  item: number;
}

const quantity = /^[\d.]+\s*(?:年|份|箱|斤|人|个|盒|件|克|g|kg|元|%|块|位|张)?$/iu;
/** Times and days: a list of them is a timetable or a vote. */
const time = /^(?:周|星期|礼拜)[一二三四五六日天末]|^[上下]午|\d[点时]/u;
const noName = /\d\s*(?:份|箱|人|斤|个|盒)|[。！？?!:]|\d{3}|不|吗|《|^(?:打开|点击?|点|选|买|先|再)/u;

/** What people write before an answer although the form asks it already: 坐标, 我叫, 爱好是. */
const prefixes: Readonly<Record<string, RegExp>> = {
  called:
    /^(?:.{0,10}[,，]\s*)?(?:我的?(?:名字|昵称|网名)?(?:叫做?|是)|大?家?可?以?叫我|叫我|叫|我是|昵称|姓名)\s*[:：]?\s*/u,
  city: /^(?:坐标|城市|现居|目前在|现在在|来自|住在|人在|base在?|我在|在)\s*[:：]?\s*/iu,
  occupation: /^(?:职业|行业|工作)\s*(?:是)?[:：]?\s*/u,
  hobbies: /^(?:爱好|兴趣|兴趣爱好)\s*(?:是)?[:：]?\s*/u,
  offers: /^(?:资源|可?提供|我能?提供|我?可以提供)\s*[:：]\s*/u,
  seeks: /^(?:需求|需要|想找)\s*[:：]\s*/u,
};

/** Evidence that bare answers need to be taken for those to the form. */
const enough = 3;

/**
 * Whether answers can be those to the form: none contradicts its question, and together they say enough that they answer it.
 * @param evidence what speaks for it beforehand, such as numbers before the answers.
 */
export function fitForm(
  text: string,
  answers: readonly Answer[],
  form: IntroductionForm,
  evidence = 0,
): boolean {
  const said = answers.map((answer) => ({
    field: form.items[answer.item]?.field ?? '',
    value: valueOf(text, answer),
  }));
  const given = said.filter(({ value }) => !isNonAnswer(value));
  if (given.length < 2 || contradicts(given, evidence > 0)) return false;
  const worded = answers.filter((answer) => soundsLike(text, answer, form)).length;
  const placed = given.map(({ field, value }) => placeEvidence(field, value));
  const named = given.filter(({ field, value }) => field === 'called' && looksLikeName(value)).length;
  const isAbout = given.some(({ field }) => field === 'city' || field === 'called');
  return isAbout && evidence + worded + named + placed.reduce((sum, one) => sum + one, 0) >= enough;
}

/** No list of places is whole: what answers the other questions well may answer this one with a village. */
function placeEvidence(field: string, value: string): number {
  if (field !== 'city') return 0;
  if (isPlaceAnswer(value)) return 2;
  return /^\p{Script=Han}{2,6}$/u.test(value) ? 0 : -2;
}

/** Whether an answer is none to its question, but a place, an amount, a letter, a sentence. */
function contradicts(given: readonly { field: string; value: string }[], isNumbered: boolean): boolean {
  const called = given.find(({ field }) => field === 'called')?.value;
  if (
    called &&
    (called.length > 24 ||
      noName.test(isNumbered ? called.replace(/^不(?=\p{Script=Han}{2,4}$)/u, '') : called) ||
      isOnlyPlaces(called))
  )
    return true;
  if (given.some(({ value }) => /^[A-D√×✓✗]$/u.test(value) || time.test(value))) return true;
  const others = given.filter(({ field }) => field !== 'city' && field !== 'called' && !isOwn(field));
  if (others.some(({ value }) => quantity.test(value) || isOnlyPlaces(value))) return true;
  const starts = given.filter(
    ({ field, value }) => field !== 'city' && !isOwn(field) && startsWithPlace(value),
  );
  return starts.length > 1;
}

/** Whether an answer is worded as one to its question: an occupation, an offer, a wish, or that there is none. */
export function soundsLike(text: string, { start, end, item }: Answer, form: IntroductionForm): boolean {
  const [value = ''] = text
    .slice(start, end)
    .trim()
    .split(/[,(、 ]/u);
  const field = form.items[item]?.field;
  if (field === 'occupation')
    return isOccupation(value) || isStudent(value) || /^(?:做|开|卖|养|种|搞)/u.test(value);
  if (field === 'seeks')
    return (
      /^(?:想|找|求|寻|缺|希望|需要|有没有|收)|朋友$|伙伴$|搭子|资源|客户$|渠道|合作/u.test(value) ||
      isNonAnswer(value)
    );
  if (field === 'offers')
    return /可以|免费|提供|资源|货源|一手|能|咨询|技巧|批发/u.test(value) || isNonAnswer(value);
  return false;
}

/** 杭州 小雨 1份: a line of a list in which all say where they are. */
function startsWithPlace(value: string): boolean {
  const place = placesAt(value, 0);
  return place !== null && /^\s/u.test(value.slice(place.end));
}

/** A field of the operator's own may ask for another place. */
function isOwn(field: string | undefined): boolean {
  return field !== undefined && !(field in prefixes);
}

/** What the answers say, each without what only repeats its question. */
export function readingsOf(text: string, answers: readonly Answer[], form: IntroductionForm): Reading[] {
  return answers.flatMap((answer) => {
    const item = form.items[answer.item];
    if (!item) return [];
    const trimmed = trimRange(text, answer);
    const repeated = prefixes[item.field]?.exec(text.slice(trimmed.start, trimmed.end))?.[0].length ?? 0;
    const start = repeated < trimmed.end - trimmed.start ? trimmed.start + repeated : trimmed.start;
    return [{ field: item.field, label: item.label, start, end: trimmed.end }];
  });
}

function valueOf(text: string, answer: Answer): string {
  const { start, end } = trimRange(text, answer);
  return text.slice(start, end);
}
