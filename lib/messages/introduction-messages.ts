import type { IntroductionForm } from '../introductions/form';
import type { IntroductionFormChange } from '../store/introduction-forms';
import type { Acceptance, IntroductionUndo } from '../store/introductions';
import type { LookedThrough } from '../store/look-for-introductions';

/** What extension pages ask about self-introductions. */
export interface IntroductionMessages {
  acceptIntroductions(change: { acceptances: Acceptance[] }): IntroductionUndo;
  dismissIntroductions(change: { ids: string[] }): IntroductionUndo;
  reopenIntroduction(change: { id: string }): IntroductionUndo;
  undoIntroductions(undo: IntroductionUndo): void;
  /** Looks through one portion of what is recorded of a group. */
  lookForIntroductions(portion: { groupId: string; from: number }): LookedThrough;
  /** Says what a group asks newcomers; returns what it asked before. */
  saveIntroductionForm(change: IntroductionFormChange): { before: IntroductionForm | null };
}
