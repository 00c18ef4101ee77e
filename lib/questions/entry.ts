/** What the operator answers again and again: one entry of the handbook, as far as finding it needs. */
export interface Entry {
  id: string;
  title: string;
  /** Ways in which members ask it; may be empty. */
  questions: readonly string[];
  answer: string;
}
