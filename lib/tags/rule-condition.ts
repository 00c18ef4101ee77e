/** What an auto-tag rule asks of somebody in one group. */
export type RuleCondition = KeywordCondition | JoinedCondition | ActivityCondition;

/** One of the words occurs in a message of theirs; see word-finder.ts. */
export interface KeywordCondition {
  kind: 'keyword';
  words: string[];
}

/** They came by an invitation or by a QR code. */
export interface JoinedCondition {
  kind: 'joined';
  how: 'invited' | 'scanned';
  /** Who invited them or shared the code, as the notice names them; empty for anybody. */
  by: string;
}

/** At least `messages` on each of at least `days` of the last `ofDays` local days, today included. */
export interface ActivityCondition {
  kind: 'activity';
  messages: number;
  days: number;
  ofDays: number;
}

/** The conditions of a rule, and whether one of them is enough. */
export interface RuleTest {
  match: 'any' | 'all';
  conditions: RuleCondition[];
}
