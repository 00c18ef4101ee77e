import type { NuanqunDatabase } from '../store/database';
import { importSnippets, undoImport } from '../store/import-snippets';
import { onPage } from './on-page';

/** Does what extension pages ask about files of the handbook. */
export function handleHandbookFiles(db: NuanqunDatabase): void {
  onPage('importSnippets', (plan) => importSnippets(db, plan));
  onPage('undoImport', (undo) => undoImport(db, undo));
}
