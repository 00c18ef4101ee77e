import type { Newcomers } from '../store/put-aside';
import type { JoinBefore } from '../store/unclear-joins';
import type { WelcomePlan, WelcomePlanChange } from '../store/welcome-plans';

/** What extension pages ask about welcoming newcomers. */
export interface WelcomeMessages {
  /** These newcomers need no welcome. */
  putAsideNewcomers(change: Newcomers): void;
  /** For undo: they wait again. */
  takeUpNewcomers(change: Newcomers): void;
  /** Says whom a name in a notice means; empty for nobody who is to be welcomed. Returns what undo needs. */
  decideUnclearJoin(change: { id: string; personId: string }): { before: JoinBefore | null };
  reopenUnclearJoin(change: { id: string; before: JoinBefore | null }): void;
  /** Says what a group adds to its welcomes; returns what it added before. */
  saveWelcomePlan(change: WelcomePlanChange): { before: WelcomePlan | null };
}
