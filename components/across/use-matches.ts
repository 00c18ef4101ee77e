import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { type Read, useRead } from '@/components/use-read';
import { matchStatements, type StatementMatch } from '@/lib/across/match-statements';
import { database } from '@/lib/panel/database';
import { readStatements, type SourcedStatement, type Statements } from '@/lib/panel/read-statements';
import { pairId } from '@/lib/store/introduced-pairs';

export type Match = StatementMatch<SourcedStatement>;

export interface Matches {
  statements: Statements;
  /** Those not introduced yet, the likeliest first. */
  open: Match[];
  /** How many of those found were introduced since the page was opened. */
  introduced: number;
}

/** Who offers what another seeks. Read and compared once per opening; who was introduced is heard of at once. */
export function useMatches(openGroupId: string, visits: number): Read<Matches> {
  const pairIds = useLiveQuery(() => database.introducedPairs.toCollection().primaryKeys());
  const read = useRead(async () => findMatches(openGroupId), JSON.stringify([openGroupId, visits]));
  const result = read.state === 'done' ? read.result : undefined;
  const matches = useMemo(() => {
    if (!result || !pairIds) return undefined;
    const introduced = new Set(pairIds);
    const open = result.found.filter(
      ({ offer, seek }) => !introduced.has(pairId(offer.personId, seek.personId)),
    );
    return { statements: result.statements, open, introduced: result.found.length - open.length };
  }, [result, pairIds]);
  if (read.state !== 'done') return read;
  return matches ? { state: 'done', result: matches, key: read.key } : { state: 'reading' };
}

async function findMatches(openGroupId: string): Promise<{ statements: Statements; found: Match[] }> {
  const [statements, before] = await Promise.all([
    readStatements(database, openGroupId),
    database.introducedPairs.toCollection().primaryKeys(),
  ]);
  const introduced = new Set(before);
  const { offers, seeks } = statements;
  const found = matchStatements(offers, seeks, statements, (one, other) =>
    introduced.has(pairId(one, other)),
  );
  return { statements, found };
}
