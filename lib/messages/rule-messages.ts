import type { NewHit } from '../store/record-hits';
import type { RuleFindingRow } from '../store/tables';
import type { TagRuleFields } from '../store/tag-rules';
import type { HitsUndo } from '../store/undo-hits';

/** What extension pages ask about auto-tag rules. */
export interface RuleMessages {
  /** Makes (no id) or changes a rule; returns its id. One that would find others than before is off until it was previewed. */
  saveTagRule(rule: TagRuleFields): { id: string };
  deleteTagRule(change: { id: string }): void;
  restoreTagRule(change: { id: string }): void;
  /** The rule, as it is now, was tried out on what is recorded. */
  notePreview(change: { id: string }): void;
  /** Lets a rule tag from now on, beginning with those whom its preview found; returns how many got the tag. */
  goLive(start: { ruleId: string; hits: NewHit[]; toRemember: RuleFindingRow[] }): { tagged: number };
  setRuleLive(change: { id: string; live: boolean }): void;
  undoHit(change: { id: string }): HitsUndo;
  undoRule(change: { id: string }): HitsUndo;
  redoHits(undo: HitsUndo): void;
}
