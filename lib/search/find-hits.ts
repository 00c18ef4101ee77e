import { Alignment } from './alignment';
import type { EntryPlaces } from './entry-places';
import { type EntryRecord, wholeOf } from './entry-record';
import { excerptOf } from './excerpt';
import type { Hit } from './hit';
import { type Query, queryOf } from './query';
import type { Scores } from './scores';
import type { SoundIndex } from './sound-index';
import type { TermIndex } from './term-index';
import type { Wanted } from './wanted';

/** Entries that are looked at closely. */
const mostByTerms = 30;
const mostBySound = 40;

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
  /** The title or question in which the query stands best, and how well. */
  heading: number;
  quality: number;
}

/** One search: what is looked for, and where. */
interface Search {
  query: Query;
  /** What was typed, to be compared with whole titles and keys. */
  whole: string;
  wanted: readonly Wanted[];
  alignment: Alignment;
  entries: EntryPlaces;
  terms: TermIndex;
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
  if (whole === '') return mostUsed(entries, limit);
  const wanted = terms.wanted(query.text);
  const search = { query, whole, wanted, alignment: new Alignment(query), entries, terms };
  const termScores = terms.scores(wanted, entries.count);
  const named = [...entries.titled(whole), ...entries.keyed(whole)];
  const found = closely([...new Set([...named, ...termScores.highest(mostByTerms)])], termScores, search);
  const isThere = !query.hasLetters && found.some(({ quality }) => quality === 1);
  if (!isThere) {
    const known = new Set(found.map(({ record }) => record));
    const bySound = sounds.scores(query.text, entries.count).highest(mostBySound);
    const others = bySound.filter((place) => !known.has(entries.at(place)!));
    found.push(...closely(others, termScores, search));
  }
  return found
    .filter(({ score }) => score > 0)
    .sort(better)
    .slice(0, limit)
    .map((one) => hitOf(one, search));
}

function mostUsed(entries: EntryPlaces, limit: number): Hit[] {
  const all = entries.all().map((record) => ({ record, score: 0, heading: 0, quality: 0 }));
  return all
    .sort(better)
    .slice(0, limit)
    .map(({ record: { entry } }) => ({
      id: entry.id,
      score: 0,
      where: 'title',
      text: entry.title,
      ranges: [],
    }));
}

function closely(places: readonly number[], termScores: Scores, search: Search): Found[] {
  return places.map((place) => {
    const record = search.entries.at(place)!;
    const found = bestHeading(record, search);
    found.score += termWeight * termScores.of(place) + namedScore(record, search.whole);
    return found;
  });
}

function bestHeading(record: EntryRecord, { query, alignment }: Search): Found {
  const best: Found = { record, score: 0, heading: 0, quality: 0 };
  if (query.size === 0) return best;
  for (const [index, heading] of record.headings.entries()) {
    const quality = alignment.quality(heading);
    if (quality === 0) continue;
    const cover = Math.min(1, query.text.length / heading.length);
    const beginning = heading.startsWith(query.text) ? 1 : 0;
    const sum = quality + coverWeight * cover + beginningWeight * beginning;
    const score = (Math.max(0, sum * (index === 0 ? 1 : questionWeight) - 0.5) / 0.5) ** 1.3;
    if (score > best.score) Object.assign(best, { score, heading: index, quality });
  }
  return best;
}

function namedScore({ title, key }: EntryRecord, whole: string): number {
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

function hitOf(found: Found, { whole, wanted, alignment, terms }: Search): Hit {
  const { record, score, heading, quality } = found;
  const { entry, key, title } = record;
  const hit = { id: entry.id, score };
  const texts = [entry.title, ...entry.questions];
  if (title === whole)
    return { ...hit, where: 'title', text: entry.title, ranges: [[0, entry.title.length]] };
  if (key !== '' && key.startsWith(whole) && (key === whole || quality < 1))
    return { ...hit, where: 'key', text: entry.key, ranges: [[0, Math.min(whole.length, entry.key.length)]] };
  if (quality >= shownQuality)
    return { ...hit, ...headingOf(texts, heading), ranges: alignment.ranges(record.headings[heading]!) };
  const matches = [...texts, entry.body].map((text) => terms.match(text, wanted));
  const best = matches.reduce((top, match, index) => (match.share > matches[top]!.share ? index : top), 0);
  if (best < texts.length) return { ...hit, ...headingOf(texts, best), ranges: matches[best]!.ranges };
  return { ...hit, where: 'body', ...excerptOf(entry.body, matches[best]!.ranges) };
}

function headingOf(texts: readonly string[], index: number): Pick<Hit, 'where' | 'text'> {
  return { where: index === 0 ? 'title' : 'question', text: texts[index]! };
}
