import type { NuanqunDatabase } from '../store/database';
import { putAside, takeUpAgain } from '../store/put-aside';
import { decideUnclearJoin, reopenUnclearJoin } from '../store/unclear-joins';
import { saveWelcomePlan } from '../store/welcome-plans';
import { onPage, onPageChangingMarks } from './on-page';

/** Does what extension pages ask about welcoming newcomers. */
export function handleWelcome(db: NuanqunDatabase): void {
  onPageChangingMarks('putAsideNewcomers', (newcomers) => putAside(db, newcomers));
  onPageChangingMarks('takeUpNewcomers', (newcomers) => takeUpAgain(db, newcomers));
  onPageChangingMarks('decideUnclearJoin', (decision) => decideUnclearJoin(db, decision));
  onPageChangingMarks('reopenUnclearJoin', (decision) => reopenUnclearJoin(db, decision));
  onPage('saveWelcomePlan', (change) => saveWelcomePlan(db, change));
}
