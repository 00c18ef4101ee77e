import type { FactChange, FactSaved } from '../store/facts';

/** What extension pages ask about what is known of people. */
export interface PeopleMessages {
  /** Writes down something about a person; empty deletes it. Returns the row and what was there before, for undo. */
  saveFact(change: FactChange): FactSaved;
  deleteFact(change: { id: string }): void;
  restoreFact(change: { id: string }): void;
}
