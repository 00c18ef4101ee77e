import { oneLine } from './handbook-entry';

const separators = /[;；|｜]/u;

/** The ways in which something is asked, from one cell: one a line; where there is only one line, between `;`, `；` or `|`. */
export function splitWays(cell: string): string[] {
  const parts = /[\r\n]/u.test(cell) ? cell.split(/\r\n?|\n/u) : cell.split(separators);
  return parts.map(oneLine).filter((part) => part !== '');
}

/** Several ways in one cell, such that {@link splitWays} finds them again. */
export function joinWays(ways: readonly string[]): string {
  const [only = ''] = ways;
  // A line feed says that lines and nothing else separate.
  return ways.length === 1 && separators.test(only) ? `${only}\n` : ways.join('\n');
}
