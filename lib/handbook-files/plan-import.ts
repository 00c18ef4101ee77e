import { type ComparedRow, foldedKey, type StoredEntry } from './compare-entries';
import type { EntryField, HandbookEntry } from './handbook-entry';

/** What becomes of a row whose title or key an entry has already. */
export type Decision = 'mine' | 'theirs' | 'both' | 'merge';

/** What an import writes. */
export interface ImportPlan {
  added: HandbookEntry[];
  changed: StoredEntry[];
  /** Whether entries come with their pictures, or without any that they have. Where false, pictures stay as they are. */
  setsPictures: boolean;
}

/** A plan, and what it makes of the file. */
export interface PlannedImport extends ImportPlan {
  /** Lines of rows about which nothing is decided yet: nothing is imported of them. */
  undecided: number[];
  /** Lines of rows whose key belongs to another snippet: they come without it. */
  keysTaken: number[];
}

interface Circumstances {
  decisions: ReadonlyMap<number, Decision>;
  fields: ReadonlySet<EntryField>;
  /** Whose each key is, folded → id of the snippet, of whatever kind. */
  keys: ReadonlyMap<string, string>;
}

/** Turns rows and decisions into what is to be written. What a file does not tell stays as it is. */
export function planImport(
  rows: readonly ComparedRow[],
  { decisions, fields, keys }: Circumstances,
): PlannedImport {
  const owners = new Map(keys);
  const changed = new Map<string, HandbookEntry>();
  const plan: PlannedImport = {
    added: [],
    changed: [],
    undecided: [],
    keysTaken: [],
    setsPictures: fields.has('picture'),
  };
  const withFreeKey = (entry: HandbookEntry, id: string, line: number): HandbookEntry => {
    const key = foldedKey(entry.key);
    if (key === '') return entry;
    const owner = owners.get(key);
    if (owner === undefined) owners.set(key, id);
    if (owner === undefined || owner === id) return entry;
    plan.keysTaken.push(line);
    return { ...entry, key: '' };
  };
  for (const row of rows) {
    const { line, entry, state } = row;
    // A name that no stored snippet has.
    const newId = `line ${line}`;
    if (state === 'new') plan.added.push(withFreeKey(entry, newId, line));
    if (state !== 'conflict' || !row.conflict) continue;
    const decision = decisions.get(line);
    const { id, entry: before } = row.conflict.stored;
    const mine = changed.get(id) ?? before;
    if (!decision) plan.undecided.push(line);
    if (decision === 'both') plan.added.push({ ...entry, key: '' });
    if (decision === 'merge') changed.set(id, merged(mine, entry));
    if (decision === 'theirs') {
      const keyBefore = mine.key;
      const theirs = withFreeKey({ ...mine, ...only(entry, fields) }, id, line);
      changed.set(
        id,
        foldedKey(theirs.key) === '' && foldedKey(entry.key) !== '' ? { ...theirs, key: keyBefore } : theirs,
      );
    }
  }
  plan.changed = [...changed].map(([id, entry]) => ({ id, entry }));
  return plan;
}

/** Mine, with the file's ways of asking too. A title of another wording is one of them. */
function merged(mine: HandbookEntry, theirs: HandbookEntry): HandbookEntry {
  const asked = theirs.title === mine.title ? theirs.questions : [theirs.title, ...theirs.questions];
  return { ...mine, questions: [...new Set([...mine.questions, ...asked])] };
}

function only(entry: HandbookEntry, fields: ReadonlySet<EntryField>): Partial<HandbookEntry> {
  return Object.fromEntries(Object.entries(entry).filter(([field]) => fields.has(field as EntryField)));
}
