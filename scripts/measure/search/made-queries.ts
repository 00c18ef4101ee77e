import { pinyin } from 'pinyin-pro';
import type { Searchable } from '../../../lib/search/searchable.ts';
import type { Labelled } from './labelled.ts';
import { randomFrom, sampleOf } from './random.ts';

const perKind = 60;
const fewestInitials = 4;
const mostInitials = 10;

/**
 * Queries that follow from some entries: whole titles, keys, and initials of the beginning of a title, four letters and more. Of
 * all entries those are right that have the same title or key, or a title with characters next to each other that can be read as
 * these initials.
 */
export function madeQueries(
  entries: readonly Searchable[],
  all: readonly Searchable[],
  part: string,
): Labelled[] {
  const random = randomFrom(1);
  const titles = sampleOf(entries, perKind, random);
  const keyed = sampleOf(
    entries.filter(({ key }) => key !== ''),
    perKind,
    random,
  );
  const spelt = sampleOf(
    entries.filter(({ title }) => unitsOf(title).length >= fewestInitials),
    perKind,
    random,
  );
  const made = (query: string, kind: string, fits: (entry: Searchable) => boolean): Labelled => {
    const right = new Set(all.filter(fits).map(({ id }) => id));
    return { query, kind, right, isJudged: () => true, part };
  };
  return [
    ...titles.map(({ title }) => made(title, 'exact', (one) => one.title === title)),
    ...keyed.map(({ key }) => made(key, 'key', (one) => one.key === key)),
    ...spelt.map(({ title }) => {
      const most = Math.min(mostInitials, unitsOf(title).length);
      const length = fewestInitials + Math.floor(random() * (most - fewestInitials + 1));
      const query = initialsOf(title).slice(0, length);
      return made(query, 'initials', (one) => canBeRead(one.title, query));
    }),
  ];
}

/** What is typed: characters, letters and digits. */
function unitsOf(title: string): string[] {
  return (
    title
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]/gu) ?? []
  );
}

/** As the words of the title are read. */
function initialsOf(title: string): string {
  const units = unitsOf(title).join('');
  return pinyin(units, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'spaced', v: true }).join(
    '',
  );
}

function canBeRead(title: string, initials: string): boolean {
  const units = unitsOf(title).map((unit) =>
    pinyin(unit, { pattern: 'first', multiple: true, toneType: 'none', type: 'array' }),
  );
  return units.some((_, start) =>
    initials.split('').every((letter, index) => units[start + index]?.includes(letter)),
  );
}
