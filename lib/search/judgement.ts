import { Alignment } from './alignment';
import type { EntryRecord } from './entry-record';
import type { Ranges } from './hit';
import { joinRanges } from './join-ranges';
import { partsOf, type Query } from './query';
import { wordBoundaries } from './word-boundaries';

/** An entry, and how well a query stands in its title or one of its questions. */
export interface Judged {
  record: EntryRecord;
  place: number;
  score: number;
  /** Where it stands best: 0 is the title. */
  heading: number;
  /** 0–1. */
  quality: number;
}

/** A question is as good as a title that fits a little less. */
const questionLoss = 0.03;
/** Of a title or question, what the share that was typed, its beginning, and the bounds of its words count. */
const coverWeight = 0.06;
const beginningWeight = 0.04;
const wordWeight = 0.04;
/** Parts of a query that stand apart, or in another order, are a little worse than all of it in one. */
const apartShare = 0.85;
/** Where all of the query stands in one, its parts are not looked for. */
const wellEnough = 0.9;
/** What such a quality counts: nothing; one does not count more than half a chance. */
const worthless = 0.5;
/** So many of the best are looked at for what decides among them. */
const refined = 12;

/** How well a query stands in titles and questions. */
export class Judgement {
  readonly #query: Query;
  readonly #whole: Alignment;
  readonly #parts: readonly { size: number; alignment: Alignment }[];

  constructor(query: Query) {
    this.#query = query;
    this.#whole = new Alignment(query);
    const parts = partsOf(query);
    this.#parts =
      parts.length < 2 ? [] : parts.map((part) => ({ size: part.size, alignment: new Alignment(part) }));
  }

  /** Whether a title or question holds the query as it is. */
  begin(record: EntryRecord, place: number): Judged {
    const judged: Judged = { record, place, score: 0, heading: 0, quality: 0 };
    const { text } = this.#query;
    if (text === '') return judged;
    for (const [heading, words] of record.headings.entries())
      if (words.includes(text)) raise(judged, heading, 1);
    return judged;
  }

  /** How far a title or question holds the query with slips, or by its sound. */
  align(judged: Judged): void {
    for (const [heading, words] of judged.record.headings.entries())
      raise(judged, heading, this.#whole.quality(words));
  }

  /** Looks at parts of the query where it does not stand anywhere as a whole, then at what decides among the best. */
  refine(found: readonly Judged[]): void {
    if (this.#parts.length > 0 && found.every(({ quality }) => quality < wellEnough))
      for (const judged of found) this.#judgeParts(judged);
    const best = found
      .filter(({ quality }) => quality > worthless)
      .toSorted((one, other) => other.score - one.score);
    for (const judged of best.slice(0, refined)) judged.score = worth(judged, this.#bonus(judged));
  }

  /** The places of the title or question in which the query stands best. */
  ranges({ record, heading, quality }: Judged): Ranges {
    const text = record.headings[heading]!;
    const ranges = this.#whole.ranges(text);
    if (ranges.length > 0 || quality === 0) return ranges;
    const ofParts = this.#parts.flatMap(({ alignment }) => alignment.ranges(text));
    return joinRanges(ofParts.toSorted(([one], [other]) => one - other));
  }

  /** Each part where it stands best, in one title or question. */
  #judgeParts(judged: Judged): void {
    for (const [heading, text] of judged.record.headings.entries()) {
      let sum = 0;
      for (const { size, alignment } of this.#parts) sum += size * alignment.quality(text);
      raise(judged, heading, (apartShare * sum) / this.#query.size);
    }
  }

  #bonus(judged: Judged): number {
    const text = judged.record.headings[judged.heading]!;
    const ranges = this.ranges(judged);
    const start = ranges[0]?.[0] ?? 0;
    const end = ranges.at(-1)?.[1] ?? 0;
    const covered = ranges.reduce((sum, range) => sum + range[1] - range[0], 0);
    const bounds = wordBoundaries(text);
    return (
      (coverWeight * covered) / text.length +
      (start === 0 ? beginningWeight : 0) +
      (bounds.has(start) && bounds.has(end) ? wordWeight : 0)
    );
  }
}

function raise(judged: Judged, heading: number, quality: number): void {
  const score = worth({ heading, quality }, 0);
  if (score > judged.score) Object.assign(judged, { heading, quality, score });
}

function worth({ heading, quality }: Pick<Judged, 'heading' | 'quality'>, bonus: number): number {
  const sum = quality + bonus - (heading === 0 ? 0 : questionLoss);
  return (Math.max(0, sum - worthless) / (1 - worthless)) ** 2;
}
