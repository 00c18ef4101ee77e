import { type Aligned, Alignment } from './alignment';
import type { EntryPlaces } from './entry-places';
import { type EntryRecord, wholeOf } from './entry-record';
import { excerptOf } from './excerpt';
import type { Hit } from './hit';
import { type Query, queryOf } from './query';
import type { SoundIndex } from './sound-index';
import type { TermIndex } from './term-index';
import type { Wanted } from './wanted';

/** Entries that are looked at closely. */
const mostByTerms = 50;
const mostBySound = 50;

/** What the whole title, the whole key and the beginning of a key count beside what else fits. */
const wholeTitle = 20;
const wholeKey = 10;
const keyBeginning = 0.9;
/** Scores that differ less are decided by use. */
const nearlyEqual = 0.02;

const termWeight = 0.8;
/** Of a title or question, what the share of it that was typed and its beginning count. */
const coverWeight = 0.06;
const beginningWeight = 0.04;
const questionWeight = 0.97;
/** A query stands well enough in a title or question to be shown there. */
const shownQuality = 0.65;

interface Found {
  record: EntryRecord;
  score: number;
  /** The title or question in which the query stands best. */
  heading: number;
  aligned: Aligned;
}

/** Looks for the entries that answer a query; see HandbookIndex. */
export function findHits(
  typed: string,
  limit: number,
  entries: EntryPlaces,
  terms: TermIndex,
  sounds: SoundIndex,
): Hit[] {
  const bare = typed.trim().replace(/^[/／]/u, '');
  const query = queryOf(bare);
  const whole = wholeOf(bare);
  const wanted = terms.wanted(query.text);
  const byTerms = terms.scores(wanted, entries.count);
  const bySound = sounds.scores(query.text, entries.count);
  const named = whole === '' ? [] : [...entries.titled(whole), ...entries.keyed(whole)];
  const places = new Set([...named, ...byTerms.highest(mostByTerms), ...bySound.highest(mostBySound)]);
  const alignment = new Alignment(query);
  const found: Found[] = [];
  for (const place of places) {
    const record = entries.at(place);
    if (!record) continue;
    const one = bestHeading(record, query, alignment);
    one.score += termWeight * byTerms.of(place) + namedScore(record, whole);
    if (one.score > 0) found.push(one);
  }
  return found
    .sort(better)
    .slice(0, limit)
    .map((one) => hitOf(one, whole, wanted, terms));
}

function bestHeading(record: EntryRecord, query: Query, alignment: Alignment): Found {
  const best: Found = { record, score: 0, heading: 0, aligned: { quality: 0, ranges: [] } };
  for (const [index, heading] of record.headings.entries()) {
    const aligned = alignment.of(heading);
    if (aligned.quality === 0) continue;
    const cover = Math.min(1, query.text.length / heading.length);
    const beginning = heading.startsWith(query.text) ? 1 : 0;
    const sum = aligned.quality + coverWeight * cover + beginningWeight * beginning;
    const score = (Math.max(0, sum * (index === 0 ? 1 : questionWeight) - 0.5) / 0.5) ** 1.3;
    if (score > best.score) Object.assign(best, { score, heading: index, aligned });
  }
  return best;
}

function namedScore({ title, key }: EntryRecord, whole: string): number {
  if (whole === '') return 0;
  if (title === whole) return wholeTitle;
  if (key === whole) return wholeKey;
  return key.startsWith(whole) ? keyBeginning : 0;
}

function better(one: Found, other: Found): number {
  const [a, b] = [one.record.entry, other.record.entry];
  return (
    Math.round(other.score / nearlyEqual) - Math.round(one.score / nearlyEqual) ||
    b.useCount - a.useCount ||
    b.lastUsedAt - a.lastUsedAt ||
    other.score - one.score ||
    (a.id < b.id ? -1 : 1)
  );
}

function hitOf(found: Found, whole: string, wanted: readonly Wanted[], terms: TermIndex): Hit {
  const { record, score, heading, aligned } = found;
  const { entry, key } = record;
  const hit = { id: entry.id, score };
  const isKey =
    key !== '' && (key === whole || (whole !== '' && key.startsWith(whole) && aligned.quality < 1));
  if (isKey && record.title !== whole)
    return { ...hit, where: 'key', text: entry.key, ranges: [[0, Math.min(whole.length, entry.key.length)]] };
  const texts = [entry.title, ...entry.questions];
  if (aligned.quality >= shownQuality)
    return { ...hit, ...headingOf(texts, heading), ranges: aligned.ranges };
  const matches = [...texts, entry.body].map((text) => terms.match(text, wanted));
  const best = matches.reduce((top, match, index) => (match.share > matches[top]!.share ? index : top), 0);
  if (best < texts.length) return { ...hit, ...headingOf(texts, best), ranges: matches[best]!.ranges };
  return { ...hit, where: 'body', ...excerptOf(entry.body, matches[best]!.ranges) };
}

function headingOf(texts: readonly string[], index: number): Pick<Hit, 'where' | 'text'> {
  return { where: index === 0 ? 'title' : 'question', text: texts[index]! };
}
