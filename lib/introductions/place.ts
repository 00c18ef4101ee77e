import { districtNames, placeNames } from './place-names';
import type { Range } from './reading';

const longestName = 6;
const between = /[\s·・\-—/→、&和]/u;
const suffix = /^(?:特别行政区|自治区|自治州|地区|省|市|区|县|州|镇|乡|村|盟|旗|岛|新区)/u;

/** The end of the place name that begins there, the longest that is known; −1 where none does. */
export function placeNameEnd(text: string, at: number, names: ReadonlySet<string> = placeNames): number {
  for (let length = Math.min(longestName, text.length - at); length >= 2; length--) {
    if (names.has(text.slice(at, at + length))) return at + length + suffixLength(text, at + length);
  }
  return -1;
}

function suffixLength(text: string, at: number): number {
  const found = suffix.exec(text.slice(at, at + 5))?.[0] ?? '';
  // 上海市场 and 苏州区域 are no 市 and 区.
  return /^(?:[场域长民中井容县])/u.test(text.slice(at + found.length)) && found.length === 1
    ? 0
    : found.length;
}

/**
 * The places that stand there one after another, as 浙江杭州余杭 or 杭州/上海: from the broad to the narrow, or several.
 * @returns null where no known place begins there.
 */
export function placesAt(text: string, start: number): Range | null {
  let end = placeNameEnd(text, start);
  if (end === -1) return null;
  for (;;) {
    const next = between.test(text.charAt(end)) ? end + 1 : end;
    const further = Math.max(placeNameEnd(text, next), placeNameEnd(text, next, districtNames));
    if (further === -1) return { start, end };
    end = further;
  }
}

/** Whether a short answer says where somebody is: a known place, or a name with 市, 县 or the like at its end. */
export function isPlaceAnswer(answer: string): boolean {
  if (answer.length > 24 || /\d{2}|[:：%℃]/u.test(answer)) return false;
  const text = answer.replace(
    /^(?:坐标|城市|我?(?:现|目前)?(?:居住?|住)?在|来自|base在?|现居|人在)[:：\s]*/iu,
    '',
  );
  const place = placesAt(text, 0) ?? districtAt(text);
  if (place)
    return (
      /^$|^[\s(（·・,，\-—/]|^[\p{Script=Han}]{1,5}(?:$|[\s(（,，/])/u.test(text.slice(place.end)) &&
      !/[天雨雪晴真太好了的吗]|加油/u.test(text.slice(place.end).split(/[,(]/u)[0] ?? '')
    );
  return /^\p{Script=Han}{2,7}(?:市|县|区|镇|州)(?:$|[\s(（])/u.test(text) && !/[小园]区/u.test(text);
}

/** Whether an answer is the name of one place, or of several, and nothing else. */
export function isOnlyPlaces(answer: string): boolean {
  return placesAt(answer, 0)?.end === answer.length;
}

function districtAt(text: string): Range | null {
  const end = placeNameEnd(text, 0, districtNames);
  return end === -1 ? null : { start: 0, end };
}
