import type { ExpertConfirmed } from '../store/experts';
import type { ExpertRow } from '../store/tables';

/** What extension pages ask about experts. */
export interface SpotlightMessages {
  /** Makes (no id) an expert or changes the topics of one; returns the id. */
  saveExpert(expert: Pick<ExpertRow, 'personId' | 'topics'> & { id?: string }): { id: string };
  deleteExpert(change: { id: string }): void;
  restoreExpert(change: { id: string }): void;
  /** Makes somebody an expert for a topic beside what they are one for already; returns what was there before, for undo. */
  confirmExpert(proposal: { personId: string; topic: string }): ExpertConfirmed;
  undoConfirmExpert(confirmed: ExpertConfirmed): void;
  /** Somebody is not to be proposed for a topic any more; returns the row, for undo. */
  dismissExpert(proposal: { personId: string; topic: string }): { id: string };
  undoDismissExpert(change: { id: string }): void;
}
