import type { NuanqunDatabase } from '../store/database';
import { saveIntroductionForm } from '../store/introduction-forms';
import {
  acceptIntroductions,
  dismissIntroductions,
  reopenIntroduction,
  undoIntroductions,
} from '../store/introductions';
import { lookForIntroductions } from '../store/look-for-introductions';
import { tellMarksChanged } from '../store/revision';
import { onPage, onPageChangingMarks } from './on-page';

/** Does what extension pages ask about self-introductions. */
export function handleIntroductions(db: NuanqunDatabase): void {
  onPageChangingMarks('acceptIntroductions', ({ acceptances }) => acceptIntroductions(db, acceptances));
  onPageChangingMarks('dismissIntroductions', ({ ids }) => dismissIntroductions(db, ids));
  onPageChangingMarks('reopenIntroduction', ({ id }) => reopenIntroduction(db, id));
  onPageChangingMarks('undoIntroductions', (undo) => undoIntroductions(db, undo));
  onPage('lookForIntroductions', async (portion) => {
    const looked = await lookForIntroductions(db, portion);
    if (looked.found > 0) tellMarksChanged();
    return looked;
  });
  onPage('saveIntroductionForm', (change) => saveIntroductionForm(db, change));
}
