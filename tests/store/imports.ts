import { dayOf } from '../../lib/activity/day';
import { ChunkBuilder } from '../../lib/history-import/chunk-builder';
import type { SaidLine } from '../../lib/history-import/said-line';
import type { NuanqunDatabase } from '../../lib/store/database';
import { keepTexts } from '../../lib/store/retention';
import { runImports } from '../../lib/store/run-imports';
import { beginImport, newRecord, planImport, stageLines } from '../../lib/store/start-import';

/** A line of a copy. */
export function said(name: string, time: number, text: string, more: Partial<SaidLine> = {}): SaidLine {
  return { line: 1, name, time, kind: 'text', text, ...more };
}

/** Brings lines to where the background takes over; who is not named among `people` gets a new record. @returns the import's id. */
export async function stage(
  db: NuanqunDatabase,
  groupId: string,
  lines: SaidLine[],
  people: Record<string, string>,
  now: number,
  groupName = '',
): Promise<string> {
  const names = [...new Set(lines.map(({ name }) => name))];
  const times = lines.map(({ time }) => time);
  const [firstAt, lastAt] = [Math.min(...times), Math.max(...times)];
  const plan = {
    groupId,
    groupName,
    source: '聊天记录.txt',
    firstAt,
    lastAt,
    fromDay: dayOf(firstAt),
    toDay: dayOf(lastAt),
    lines: lines.length,
    names: names.map((name) => ({ name, personId: people[name] ?? newRecord })),
  };
  const planned = await planImport(db, plan, now);
  const { importId } = planned;
  const builder = new ChunkBuilder(planned, now - keepTexts);
  for (const line of lines) builder.add(line, names.indexOf(line.name));
  await stageLines(db, builder.take());
  return importId;
}

/** Imports lines to the end. */
export async function importPast(
  db: NuanqunDatabase,
  groupId: string,
  lines: SaidLine[],
  people: Record<string, string>,
  now: number,
  groupName = '',
): Promise<string> {
  const importId = await stage(db, groupId, lines, people, now, groupName);
  await beginImport(db, importId, now);
  await runImports(db, { now });
  return importId;
}
