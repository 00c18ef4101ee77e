import type { CleanOutRow } from '../store/tables';

/** What extension pages ask about warning members and looking who spoke since. */
export interface CleanOutMessages {
  /** Notes that these members were warned; returns the clean-out's id. */
  startCleanOut(warning: Pick<CleanOutRow, 'groupId' | 'personIds' | 'deadline'>): { id: string };
  /** As if the warning had never been noted; for undo. */
  deleteCleanOut(change: { id: string }): void;
  closeCleanOut(change: { id: string }): void;
  reopenCleanOut(change: { id: string }): void;
  /** Keeps the words of the warning for the next time; empty brings the ready ones back. */
  saveWarningText(change: { text: string }): void;
}
