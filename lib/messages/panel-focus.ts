/** What the side panel is asked to show, by a click on the page or in the popup. Carries lasting ids only. */
export type PanelFocus =
  | { kind: 'person'; personId: string; groupId: string }
  /** The introduction that somebody made. */
  | { kind: 'introduction'; personId: string; groupId: string }
  /** One of the panel's tabs. */
  | { kind: 'tab'; tab: 'faq' | 'welcome' | 'group' }
  /** A question of a member; `questionId` is the id of its row. */
  | { kind: 'question'; questionId: string; groupId: string }
  /** All who are in doubt. */
  | { kind: 'identity-questions' }
  /** An entry of the handbook that is to be filled in. */
  | { kind: 'snippet'; snippetId: string };
