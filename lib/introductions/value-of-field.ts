import { isOnlyPlaces, isPlaceAnswer, placesAt } from './place';
import type { Range, Reading } from './reading';
import { trimRange } from './trim-value';

const now =
  /(?:^|[,，、;；。\s(（])(?:人|我)?(?:现在|现居|目前|最近|如今|常驻|现住|现)(?:人)?(?:居住|定居|住|居)?(?:在|于)?[:：\s]*/gu;
const moving =
  /\s*(?:→|->|—>|,|，|\(|（)?(?:下个?[月周年]|明年|年底|即将|准备|打算|马上|很快)(?:要|就)?(?:去|搬|回|到)/u;

/** The value that a reading found, without what only surrounds it: of several places the one where somebody is now. */
export function valueOfField(text: string, reading: Reading): Range {
  const whole = trimRange(text, withoutThanks(text, reading));
  if (reading.field === 'seeks' && reading.label === '') return withoutPurpose(text, whole);
  return reading.field === 'city' ? trimRange(text, presentPlace(text, whole)) : whole;
}

const thanks =
  /[\s。！!；;,，~～](?:谢谢|感谢|多谢|请多|请大家|请各位|多多关照|多多指教|祝大家|祝各位|还请|望大家|很高兴|欢迎大家|大家多)[^\n]*$/u;

/** Thanks and wishes to all at the end of the last value. */
function withoutThanks(text: string, { start, end }: Range): Range {
  const from = Math.max(start, end - 60);
  const at = thanks.exec(text.slice(from, end))?.index;
  return { start, end: at === undefined || from + at <= start ? end : from + at };
}

const purpose =
  /(?<=伙伴|朋友|高人|大佬|侠士|大神|高手|前辈|机构|公司|同行|搭子|姐妹|老师)们?(?:一起|一块|共[同谋创]|谈合作|指点|指教|带带)[^,，]{0,10}$/u;

/** Whom somebody looks for, without what for: 会剪视频的小伙伴一起做号. */
function withoutPurpose(text: string, { start, end }: Range): Range {
  const from = Math.max(start, end - 40);
  const at = purpose.exec(text.slice(from, end))?.index;
  return { start, end: at === undefined ? end : from + at };
}

/** 老家衡阳，现在东莞 and 北京→下个月搬去成都: where somebody is now. */
function presentPlace(text: string, whole: Range): Range {
  const value = text.slice(whole.start, whole.end);
  const leaving = moving.exec(value)?.index ?? 0;
  if (leaving > 1 && placesAt(value, 0)) return { start: whole.start, end: whole.start + leaving };
  for (const match of value.matchAll(now)) {
    const at = match.index + match[0].length;
    if (match.index > 0 && placesAt(value, at)) {
      const rest = /[,，;；。\s)）]/u.exec(value.slice(at))?.index ?? value.length - at;
      return { start: whole.start + at, end: whole.start + at + rest };
    }
  }
  const comma = /[,，]/u.exec(value)?.index ?? 0;
  const isAfterword = isOnlyPlaces(value.slice(0, comma)) && !isPlaceAnswer(value.slice(comma + 1));
  return isAfterword ? { start: whole.start, end: whole.start + comma } : whole;
}
