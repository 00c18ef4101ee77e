import type { LineChunk } from '../history-import/chunk-builder';
import type { ImportPlan } from '../store/start-import';

/** What extension pages ask about importing a group's past. */
export interface HistoryImportMessages {
  /** Notes an import whose lines are about to come. */
  planHistoryImport(plan: ImportPlan): { importId: string; groupId: string };
  /** Lines of it; the same again does no harm. Returns once they are on disk. */
  stageHistoryLines(staged: { chunks: LineChunk[] }): { staged: number };
  /** All lines are there: it runs from now on, in the background. */
  beginHistoryImport(begin: { importId: string }): void;
  /** Stops it and takes back what it brought. */
  cancelHistoryImport(cancel: { importId: string }): void;
  undoHistoryImport(undo: { importId: string }): void;
  /** Wakes the background where something is left to do. */
  continueHistoryImports(): void;
}
