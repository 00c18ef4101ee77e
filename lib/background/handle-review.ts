import type { NuanqunDatabase } from '../store/database';
import { saveReviewNote } from '../store/review-notes';
import { onPage } from './on-page';

/** Does what extension pages ask about reviews of a period. */
export function handleReview(db: NuanqunDatabase): void {
  onPage('saveReviewNote', (note) => saveReviewNote(db, note));
}
