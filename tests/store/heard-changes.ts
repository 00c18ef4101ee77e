import { Dexie } from 'dexie';
import type { NuanqunDatabase } from '../../lib/store/database';
import { type Settled, settleStandings, type Unsettled } from '../../lib/store/settle-standings';
import { both, type Touched, touchedGroups } from '../../lib/store/touched-groups';

/** Collects the news of changes, as the background does, and brings standings up to date by them. */
export class HeardChanges {
  private hearing: Promise<Touched>[] = [];

  constructor(private readonly db: NuanqunDatabase) {
    Dexie.on('storagemutated', (changes) => {
      this.hearing.push(touchedGroups(db, changes));
    });
  }

  /** The groups heard of since the last call. */
  async take(): Promise<Unsettled> {
    // News come a moment after their commit.
    await new Promise((resolve) => setTimeout(resolve));
    const heard = await Promise.all(this.hearing.splice(0));
    return heard.reduce<Unsettled>((all, { groups }) => both(all, groups), new Set());
  }

  async settle(now: number): Promise<Settled> {
    return settleStandings(this.db, await this.take(), now);
  }
}
