import type { HandbookEntry } from './handbook-entry';
import { joinWays } from './several-ways';
import type { SourceRow, Target } from './source-file';

/** The columns of our own files, in their order. */
export const ownColumns = [
  'category',
  'title',
  'questions',
  'body',
  'key',
  'owner',
  'reviewOn',
  'favourite',
] as const satisfies Target[];

/** What stands in a cell for a favourite. */
export const favouriteMark = '★';

/** An entry as a row of {@link ownColumns}. */
export function ownRow(entry: HandbookEntry, line: number): SourceRow {
  const { category, title, questions, body, key, owner, reviewOn, favourite, picture } = entry;
  const cells = [category, title, joinWays(questions), body, key, owner, reviewOn];
  return { line, cells: [...cells, favourite ? favouriteMark : ''], picture };
}
