import type { ReviewNoteKey } from '../store/review-notes';

/** What extension pages ask about reviews of a period. */
export interface ReviewMessages {
  /** Keeps the operator's remarks; an empty text takes them away. */
  saveReviewNote(note: ReviewNoteKey & { text: string }): void;
}
