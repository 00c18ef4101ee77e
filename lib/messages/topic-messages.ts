import type { RhythmFields } from '../store/rhythms';
import type { TopicFields } from '../store/topics';

/** What extension pages ask about topics and the weekly rhythm. */
export interface TopicMessages {
  /** Makes (no id) or changes a topic; returns its id. */
  saveTopic(topic: TopicFields & { id?: string }): { id: string };
  deleteTopic(change: { id: string }): void;
  restoreTopic(change: { id: string }): void;
  /** Makes (no id) or changes something weekly; returns its id. */
  saveRhythm(rhythm: RhythmFields & { id?: string }): { id: string };
  deleteRhythm(change: { id: string }): void;
  restoreRhythm(change: { id: string }): void;
  /** Puts today's turn aside, or takes that back. */
  settleRhythm(change: { id: string; done: boolean }): void;
}
