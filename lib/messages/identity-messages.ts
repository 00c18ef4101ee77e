/** What extension pages say about who is who. */
export interface IdentityMessages {
  /**
   * Answers an open question: the id of one of its candidates, or `new` for none of them. `mergeId` is empty where nobody
   * was merged.
   */
  answerIdentityQuestion(answer: { id: string; answer: string }): { mergeId: string };
  /** Answers several open questions with `new` at once. */
  answerAllNew(questions: { ids: string[] }): void;
  /** Asks again what was answered with `new`. */
  reopenIdentityQuestions(questions: { ids: string[] }): void;
  /** Has the side panel show what is asked; it is opened by who asks for this. */
  showIdentityQuestions(): void;
  /** Takes back that a group of this login is a known one, as was said at a time (ms since 1970). */
  unlinkGroup(change: { groupId: string; since: number }): void;
  /** Makes one record of two of the same person. */
  mergePeople(merge: { keptId: string; absorbedId: string }): { mergeId: string };
  undoMerge(change: { mergeId: string }): void;
  /** Takes two people apart who were taken for one, from a time on (ms since 1970). Returns the new record's id. */
  splitPerson(split: { personId: string; since: number }): { personId: string };
}
