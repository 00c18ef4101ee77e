import { chatWords } from './chat-words';
import { randomFrom } from './search/random';

const minute = 60_000;
const day = 24 * 60 * minute;
/** People who speak in the group. */
const speakers = 200;

/**
 * A copy as the client on a computer makes it, evenly over so many days until yesterday; a few people say most, texts have
 * about 40 Chinese characters. The same at every call of a day.
 * @returns in parts, as one text of a million lines is long.
 */
export function copiedText(lines: number, days: number, now: number): string[] {
  const random = randomFrom(7);
  const start = new Date(now - days * day).setHours(8, 0, 0, 0);
  const aDay = Math.ceil(lines / days);
  const parts: string[] = [];
  let part = '';
  for (let at = 0; at < lines; at++) {
    const ofDay = at % aDay;
    const time = start + Math.floor(at / aDay) * day + Math.floor((ofDay / aDay) * 14 * 60) * minute;
    part += `成员${Math.floor(random() ** 5 * speakers)} ${written(time)}\n${someText(random)}\n\n`;
    if (part.length > 500_000) {
      parts.push(part);
      part = '';
    }
  }
  return [...parts, part];
}

function written(time: number): string {
  const at = new Date(time);
  const clock = `${at.getHours()}:${String(at.getMinutes()).padStart(2, '0')}`;
  return `${at.getFullYear()}/${at.getMonth() + 1}/${at.getDate()} ${clock}`;
}

function someText(random: () => number): string {
  const length = 5 + Math.floor(random() * 70);
  let text = '';
  while (text.length < length) {
    const from = Math.floor(random() * chatWords.length);
    text += chatWords.slice(from, from + 6);
  }
  return text.slice(0, length);
}
