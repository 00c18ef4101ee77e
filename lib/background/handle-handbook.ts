import type { NuanqunDatabase } from '../store/database';
import { rememberInputs } from '../store/remember-inputs';
import { deleteSnippet, fileSnippets, markFavourite, restoreSnippet, saveSnippet } from '../store/snippets';
import { fitQuestionsAnew } from './handle-questions';
import { onPage } from './on-page';

/** Does what extension pages ask about the handbook. */
export function handleHandbook(db: NuanqunDatabase): void {
  onPage('saveSnippet', async (snippet) => {
    const id = await saveSnippet(db, snippet);
    await fitQuestionsAnew(db);
    return { id };
  });
  onPage('deleteSnippet', async ({ id }) => {
    await deleteSnippet(db, id);
    await fitQuestionsAnew(db);
  });
  onPage('restoreSnippet', async ({ id }) => {
    await restoreSnippet(db, id);
    await fitQuestionsAnew(db);
  });
  onPage('markFavourite', ({ id, favourite }) => markFavourite(db, id, favourite));
  onPage('fileSnippets', ({ folders }) => fileSnippets(db, folders));
  onPage('rememberInputs', (entered) => rememberInputs(db, entered));
}
