import { refitQuestions, reopenQuestions, settleQuestions, undoQuestions } from '../store/asked-questions';
import type { NuanqunDatabase } from '../store/database';
import { tellMarksChanged } from '../store/revision';
import { writeSetting } from '../store/settings';
import { onPage, onPageChangingMarks } from './on-page';

/** Does what extension pages ask about questions of members. */
export function handleQuestions(db: NuanqunDatabase): void {
  onPageChangingMarks('settleQuestions', (change) => settleQuestions(db, change));
  onPageChangingMarks('reopenQuestions', ({ ids }) => reopenQuestions(db, ids));
  onPageChangingMarks('undoQuestions', (undo) => undoQuestions(db, undo));
  onPage('saveAnswerWithin', ({ within }) => writeSetting(db, 'answerWithin', within));
}

/** After the handbook was changed: open questions may have other entries now. */
export async function fitQuestionsAnew(db: NuanqunDatabase): Promise<void> {
  if ((await refitQuestions(db)) > 0) tellMarksChanged();
}
