import { pinyin } from 'pinyin-pro';
import type { Searchable } from '../../../lib/search/searchable.ts';
import type { Labelled } from './labelled.ts';
import { randomFrom, sampleOf } from './random.ts';

const perKind = 60;
const fewestInitials = 4;
const mostInitials = 10;

/**
 * Queries that follow from the entries: whole titles, keys, and initials of the beginning of a title, four letters and more. Of the
 * initials every entry is right whose title has characters next to each other that can be read so.
 */
export function madeQueries(entries: readonly Searchable[], part: string): Labelled[] {
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
  const ids = (fits: (entry: Searchable) => boolean) => new Set(entries.filter(fits).map(({ id }) => id));
  return [
    ...titles.map(({ title }) => ({
      query: title,
      kind: 'exact',
      right: ids((one) => one.title === title),
      part,
    })),
    ...keyed.map(({ key }) => ({ query: key, kind: 'key', right: ids((one) => one.key === key), part })),
    ...spelt.map(({ title }) => {
      const most = Math.min(mostInitials, unitsOf(title).length);
      const length = fewestInitials + Math.floor(random() * (most - fewestInitials + 1));
      const query = initialsOf(title).slice(0, length);
      return { query, kind: 'initials', right: ids((one) => canBeRead(one.title, query)), part };
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
