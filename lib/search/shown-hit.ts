import { excerptOf } from './excerpt';
import { type Field, field } from './field';
import type { Hit } from './hit';
import type { Judged, Judgement } from './judgement';
import type { Match } from './term-index';

/** A query stands well enough in a title or question to be shown there. */
const shownQuality = 0.72;

/** What is shown of an entry that was found: where it answers the query, and how. */
export function shownHit(
  judged: Judged,
  whole: string,
  judgement: Judgement,
  match: (text: string, of: Field) => Match,
): Hit {
  const { record, score, heading, quality } = judged;
  const { entry, key, title } = record;
  const hit = { id: entry.id, score };
  const texts = [entry.title, ...entry.questions];
  if (title === whole)
    return { ...hit, where: 'title', text: entry.title, ranges: [[0, entry.title.length]] };
  if (key !== '' && key.startsWith(whole) && (key === whole || quality < 1))
    return { ...hit, where: 'key', text: entry.key, ranges: [[0, Math.min(whole.length, entry.key.length)]] };
  if (quality >= shownQuality)
    return { ...hit, ...headingOf(texts, heading), ranges: judgement.ranges(judged) };
  const matches = texts.map((text) => match(text, field.question));
  matches.push(match(entry.body, field.body));
  const best = matches.reduce((top, { share }, index) => (share > matches[top]!.share ? index : top), 0);
  if (best < texts.length) return { ...hit, ...headingOf(texts, best), ranges: matches[best]!.ranges };
  return { ...hit, where: 'body', ...excerptOf(entry.body, matches[best]!.ranges) };
}

function headingOf(texts: readonly string[], index: number): Pick<Hit, 'where' | 'text'> {
  return { where: index === 0 ? 'title' : 'question', text: texts[index]! };
}
