import type { NuanqunDatabase } from '../store/database';
import { saveGoals } from '../store/goals';
import { onPage } from './on-page';

/** Does what extension pages ask about the goals of a group. */
export function handleGoals(db: NuanqunDatabase): void {
  onPage('saveGoals', (wish) => saveGoals(db, wish));
}
