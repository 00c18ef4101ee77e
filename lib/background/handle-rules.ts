import type { NuanqunDatabase } from '../store/database';
import { goLive } from '../store/go-live';
import { deleteTagRule, notePreview, restoreTagRule, saveTagRule, setRuleLive } from '../store/tag-rules';
import { redoHits, undoHit, undoRule } from '../store/undo-hits';
import { onPage, onPageChangingMarks } from './on-page';

/** Does what extension pages ask about auto-tag rules. */
export function handleRules(db: NuanqunDatabase): void {
  onPage('saveTagRule', async (rule) => ({ id: await saveTagRule(db, rule) }));
  onPage('deleteTagRule', ({ id }) => deleteTagRule(db, id));
  onPage('restoreTagRule', ({ id }) => restoreTagRule(db, id));
  onPage('notePreview', ({ id }) => notePreview(db, id));
  onPage('setRuleLive', (change) => setRuleLive(db, change));
  onPageChangingMarks('goLive', async (start) => ({ tagged: await goLive(db, start) }));
  onPageChangingMarks('undoHit', ({ id }) => undoHit(db, id));
  onPageChangingMarks('undoRule', ({ id }) => undoRule(db, id));
  onPageChangingMarks('redoHits', (undo) => redoHits(db, undo));
}
