import type { NuanqunDatabase } from './database';
import type {
  AskedQuestionRow,
  ExpertDismissalRow,
  IntroductionRow,
  RuleHitRow,
  SpotlightRow,
  WelcomeRow,
} from './tables';

/** Rows that are of one person and of nobody else, by table; each has an id of its own and is found by `personId`. */
export interface RowsOfPerson {
  introductions: IntroductionRow[];
  ruleHits: RuleHitRow[];
  welcomes: WelcomeRow[];
  askedQuestions: AskedQuestionRow[];
  expertDismissals: ExpertDismissalRow[];
  spotlights: SpotlightRow[];
}

const tables = [
  'introductions',
  'ruleHits',
  'welcomes',
  'askedQuestions',
  'expertDismissals',
  'spotlights',
] as const;

/** Reads them; inside the caller's transaction. */
export async function readRowsOf(db: NuanqunDatabase, personId: string): Promise<RowsOfPerson> {
  const rows = await Promise.all(
    tables.map((table) => db.table(table).where('personId').equals(personId).toArray()),
  );
  return Object.fromEntries(tables.map((table, index) => [table, rows[index]])) as unknown as RowsOfPerson;
}

/**
 * Gives them to a person: to another record at a merge, or back. What was changed in them since stays, and what was dropped
 * since does not come back. Merges noted by an older layout have fewer tables.
 */
export async function giveRows(
  db: NuanqunDatabase,
  rows: Partial<RowsOfPerson>,
  personId: string,
): Promise<void> {
  for (const table of tables) {
    const ids = (rows[table] ?? []).map(({ id }) => id);
    const present = await db.table<{ id: string }, string>(table).bulkGet(ids);
    await db.table(table).bulkPut(present.flatMap((row) => (row ? [{ ...row, personId }] : [])));
  }
}

/** Drops those of several people; inside the caller's transaction. */
export async function dropRowsOf(db: NuanqunDatabase, personIds: string[]): Promise<void> {
  for (const table of tables) await db.table(table).where('personId').anyOf(personIds).delete();
}
