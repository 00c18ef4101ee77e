import type { AnswerWithin } from '../questions/answer-within';
import type { QuestionUndo } from '../store/asked-questions';

/** Rows of a group's chat that wait for the operator. */
export interface WaitingRows {
  questions: {
    /** Account id + "/" + the page's id of the message. */
    id: string;
    /** How many entries of the handbook fit, and the title of the first; empty where none fits. */
    fitting: number;
    best: string;
  }[];
  /** What notices say that tell of newcomers whom nobody has welcomed. */
  joins: string[];
}

/** What is asked about questions of members: the first by content scripts, the others by extension pages. */
export interface QuestionMessages {
  /** What waits for the operator in a group's chat. */
  lookUpWaiting(query: { groupId: string }): WaitingRows;
  /** Says of questions that they are answered, or ask nothing. */
  settleQuestions(change: { ids: string[]; state: 'answered' | 'dismissed' }): QuestionUndo;
  reopenQuestions(change: { ids: string[] }): QuestionUndo;
  undoQuestions(undo: QuestionUndo): void;
  /** How long a question may wait before it counts as not answered in time. */
  saveAnswerWithin(change: { within: AnswerWithin }): void;
}
