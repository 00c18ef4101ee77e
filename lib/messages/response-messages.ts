import type { OccasionKind } from '../response/occasion-kind';
import type { OccasionUndo } from '../store/occasions';

/** What extension pages ask about what was offered to groups. */
export interface ResponseMessages {
  /** Marks a message as an announcement, topic or event; null: it is none. */
  setOccasion(change: { messageId: string; kind: OccasionKind | null }): OccasionUndo;
  undoOccasion(undo: OccasionUndo): void;
}
