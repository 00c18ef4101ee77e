import type { EntryPlaces } from './entry-places';
import { type EntryRecord, wholeOf } from './entry-record';
import type { Hit } from './hit';
import { type Judged, Judgement } from './judgement';
import { queryOf } from './query';
import type { Scores } from './scores';
import { shownHit } from './shown-hit';
import type { SoundIndex } from './sound-index';
import type { TermIndex } from './term-index';

/** Entries that are looked at closely. */
const mostByTerms = 30;
const mostBySound = 40;

/** Share of the query's sound that an entry needs to be worth a close look. */
const leastSound = 0.12;

/** What the whole title, the whole key and the beginning of a key count beside what else fits. */
const wholeTitle = 20;
const wholeKey = 10;
const keyBeginning = 0.9;
/** What the terms count that an entry shares with the query. */
const termWeight = 0.8;
/** Scores that differ less are decided by use. */
const nearlyEqual = 0.02;

/** Looks for the entries that answer a query; see HandbookIndex. */
export function findHits(
  typed: string,
  limit: number,
  entries: EntryPlaces,
  terms: TermIndex,
  sounds: SoundIndex,
): Hit[] {
  const bare = typed.trim().replace(/^[/／]/u, '');
  const whole = wholeOf(bare);
  if (whole === '') return mostUsed(entries, limit);
  const query = queryOf(bare);
  const wanted = terms.wanted(query.text);
  const termScores = terms.scores(wanted, entries.count);
  const judgement = new Judgement(query);
  const places = new Set([
    ...entries.titled(whole),
    ...entries.keyed(whole),
    ...termScores.highest(mostByTerms),
  ]);
  const found = [...places].map((place) => judgement.begin(entries.at(place)!, place));
  const isThere = !query.hasLetters && found.some(({ quality }) => quality === 1);
  if (!isThere && query.size > 0) {
    const soundScores = sounds.scores(query.text, entries.count);
    for (const place of soundScores.highest(mostBySound))
      if (!places.has(place)) found.push(judgement.begin(entries.at(place)!, place));
    for (const one of found) if (soundScores.of(one.place) >= leastSound) judgement.align(one);
  }
  judgement.refine(found);
  const match = terms.matcher(wanted);
  return ranked(found, whole, termScores)
    .slice(0, limit)
    .map((one) => shownHit(one, whole, judgement, match));
}

function ranked(found: readonly Judged[], whole: string, termScores: Scores): Judged[] {
  for (const one of found) one.score += termWeight * termScores.of(one.place) + namedScore(one.record, whole);
  return found.filter(({ score }) => score > 0).sort(better);
}

function mostUsed(entries: EntryPlaces, limit: number): Hit[] {
  const all = entries.all().map((record) => ({ record, score: 0 }));
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

function namedScore({ title, key }: EntryRecord, whole: string): number {
  if (title === whole) return wholeTitle;
  if (key === whole) return wholeKey;
  return key.startsWith(whole) ? keyBeginning : 0;
}

function better(one: Pick<Judged, 'record' | 'score'>, other: Pick<Judged, 'record' | 'score'>): number {
  const [a, b] = [one.record.entry, other.record.entry];
  return (
    Math.round(other.score / nearlyEqual) - Math.round(one.score / nearlyEqual) ||
    b.useCount - a.useCount ||
    b.lastUsedAt - a.lastUsedAt ||
    other.score - one.score ||
    (a.id < b.id ? -1 : 1)
  );
}
