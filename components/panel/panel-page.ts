import type { SnippetDraft } from '@/components/panel/snippet-draft';
import type { RhythmDraft } from '@/components/topics/rhythm-draft';
import type { TopicDraft } from '@/components/topics/topic-draft';

/** What the panel shows: its tabs, or a page over them. */
export type PanelPage =
  | { kind: 'tabs' }
  | { kind: 'edit-snippet'; start: SnippetDraft }
  | { kind: 'welcome'; snippetId?: string }
  | { kind: 'welcome-plan' }
  | { kind: 'welcome-effect' }
  /** Who a name in a notice means. */
  | { kind: 'pick-newcomer'; unclearId: string }
  /** `questionId` is the message of the question that is to be answered, `topic` what else is to be talked about. */
  | { kind: 'spotlight'; personId?: string; promptId?: string; questionId?: string; topic?: string }
  | { kind: 'presence' }
  /** A year of the open group, as charts. */
  | { kind: 'group-history' }
  | { kind: 'keys' }
  /** Topics for the open group; `tag` is the one they are chosen by, or empty; `rhythmId` is what is done with one. */
  | { kind: 'topics'; tag: string; rhythmId?: string }
  | { kind: 'edit-topic'; start: TopicDraft }
  | { kind: 'rhythm' }
  | { kind: 'edit-rhythm'; start: RhythmDraft }
  | { kind: 'pick-expert' }
  | { kind: 'edit-expert'; personId: string; expertId?: string }
  | { kind: 'shared-people' }
  | { kind: 'overlap' }
  | { kind: 'swap' }
  | { kind: 'matching' }
  /** `questionId` says with which question to begin; empty for the newest. */
  | { kind: 'unanswered'; questionId: string }
  | { kind: 'add-to-handbook'; asked: string[]; answer: string; back: PanelPage }
  | { kind: 'handbook-review' }
  /** `messageId` says with which message to begin; empty for the newest. */
  | { kind: 'recent-messages'; messageId: string }
  /** Announcements, topics and events of the open group, and who reacted. */
  | { kind: 'response' }
  | { kind: 'introductions'; personId?: string }
  | { kind: 'introduction-form' }
  /** `questionId` says with which question to begin; empty for the first. */
  | { kind: 'who-is-who'; questionId: string }
  | { kind: 'merge-member'; personId: string; groupId: string }
  | { kind: 'split-member'; personId: string; groupId: string }
  | { kind: 'member'; personId: string; groupId: string }
  | { kind: 'activity'; personId: string; groupId: string }
  | { kind: 'record'; personId: string; groupId: string }
  | { kind: 'silent'; groupId: string }
  | { kind: 'watched-time'; groupId: string }
  | { kind: 'goals'; groupId: string }
  | { kind: 'clean-out'; id: string };
