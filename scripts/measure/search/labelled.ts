import { existsSync, readFileSync } from 'node:fs';
import type { Searchable } from '../../../lib/search/searchable.ts';

/** A query, and the ids of the entries that are right for it. */
export interface Labelled {
  query: string;
  kind: string;
  right: ReadonlySet<string>;
  /** Whether an entry is known to be right or wrong; of the others nobody has said. */
  isJudged: (this: void, id: string) => boolean;
  /** The part of the labelled set that it is from. */
  part: string;
}

export interface LabelledSet {
  entries: Searchable[];
  queries: Labelled[];
}

interface EntryLine {
  id: string;
  title: string;
  questions: string[];
  answer: string;
  key: string;
}

interface QueryLine {
  query: string;
  kind: string;
  entries: string[];
}

const folder = 'tests/search/set';

/** @returns nothing where the part is not there. */
export function readPart(part: string): LabelledSet {
  const id = (one: string) => `${part}/${one}`;
  return {
    entries: readLines<EntryLine>(`${folder}/${part}/entries.jsonl`).map((entry) => ({
      ...entry,
      id: id(entry.id),
      body: entry.answer,
      useCount: 0,
      lastUsedAt: 0,
    })),
    queries: readLines<QueryLine>(`${folder}/${part}/queries.jsonl`).map(({ query, kind, entries }) => ({
      query,
      kind,
      right: new Set(entries.map(id)),
      isJudged: (one) => one.startsWith(`${part}/`),
      part,
    })),
  };
}

function readLines<Line>(path: string): Line[] {
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Line);
}
