import type { ImportPlan } from '../handbook-files/plan-import';
import type { ImportUndo } from '../store/import-snippets';

/** What extension pages ask about files of the handbook. */
export interface HandbookFileMessages {
  /** Writes all of it or, where that fails, nothing. */
  importSnippets(plan: ImportPlan): ImportUndo;
  undoImport(undo: ImportUndo): void;
}
