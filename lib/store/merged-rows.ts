import type {
  ExpertRow,
  FactRow,
  IntroductionRow,
  MembershipRow,
  PersonRow,
  RuleHitRow,
  SpotlightRow,
  TaggingRow,
} from './tables';

/** What a record was made of when it was merged into another, so that the merge can be undone. */
export interface MergedRows {
  person: PersonRow;
  memberships: MembershipRow[];
  taggings: TaggingRow[];
  facts: FactRow[];
  experts: ExpertRow[];
  spotlights: SpotlightRow[];
  introductions: IntroductionRow[];
  ruleHits: RuleHitRow[];
  /** Messages of theirs, by group and day. */
  days: { groupId: string; day: number; messages: number }[];
  speaking: { groupId: string; last: number; before: number }[];
  messageIds: string[];
}
