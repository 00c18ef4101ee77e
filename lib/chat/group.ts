/** A group as the page knows it now. */
export interface Group {
  sessionId: string;
  /** Plain text; empty for a group nobody named. */
  name: string;
  ownedByMe: boolean;
}
