/** What the search of the handbook looks at; a row of the handbook fits. */
export interface Searchable {
  id: string;
  title: string;
  /** Ways in which it is asked. */
  questions: readonly string[];
  /** The answer. */
  body: string;
  /** Short key without the slash; may be empty. */
  key: string;
  useCount: number;
  /** ms; 0 = never. */
  lastUsedAt: number;
}
