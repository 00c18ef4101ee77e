import { Dexie, type ObservabilitySet } from 'dexie';
import { browser } from 'wxt/browser';
import type { NuanqunDatabase } from '../store/database';
import { settleStandings, type Unsettled } from '../store/settle-standings';
import { both, touchedGroups } from '../store/touched-groups';
import { onPage } from './on-page';
import { showAttention } from './show-attention';
import { noteUnsettled, readUnsettled } from './unsettled-note';

const alarm = 'standings';
/** What changes within this time is worked out together, ms. */
const pause = 500;
/** After working out, so many times as long passes before the next: recording goes first. */
const rest = 10;
/** The alarm never comes sooner than this, ms. */
const soonest = 30_000;

/**
 * Keeps the standings and the number on the toolbar button up: after every change of what they are made of, when the day
 * or the time makes them others, when a page asks, and when the browser starts. A worker that ends before it is done leaves
 * it to the next one. To be called at once when the worker starts.
 */
export function keepStandings(db: NuanqunDatabase): void {
  const keeper = new Keeper(db);
  Dexie.on('storagemutated', (changes) => void keeper.hear(changes).catch(warn));
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void keeper.settle().catch(warn);
  });
  onPage('settleStandings', () => keeper.settle());
}

class Keeper {
  private unsettled: Unsettled = new Set();
  private inWork: Unsettled = new Set();
  private readonly started: Promise<void>;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private restsUntil = 0;
  private work: Promise<void> = Promise.resolve();

  constructor(private readonly db: NuanqunDatabase) {
    this.started = this.takeUp();
  }

  /** Takes up what the last worker left: groups that are noted, and what many groups rest on, of which there is no note. */
  private async takeUp(): Promise<void> {
    this.unsettled = await readUnsettled();
    this.settleSoon();
  }

  /** Hears what a commit changed. */
  async hear(changes: ObservabilitySet): Promise<void> {
    const { groups, grounds } = await touchedGroups(this.db, changes);
    if (groups !== 'all' && groups.size === 0 && !grounds) return;
    await this.started;
    this.unsettled = both(this.unsettled, groups);
    this.settleSoon();
    await noteUnsettled(both(this.unsettled, this.inWork));
  }

  private settleSoon(): void {
    this.timer ??= setTimeout(
      () => {
        this.timer = undefined;
        this.settle().catch(warn);
      },
      Math.max(pause, this.restsUntil - Date.now()),
    );
  }

  /** Brings all up to date, once what is being done is done. */
  settle(): Promise<void> {
    const settled = this.work.then(() => this.settleNow());
    this.work = settled.catch(() => undefined);
    return settled;
  }

  private async settleNow(): Promise<void> {
    await this.started;
    this.inWork = this.unsettled;
    this.unsettled = new Set();
    const start = Date.now();
    try {
      const { attention, staleAt, failed } = await settleStandings(this.db, this.inWork, start);
      this.inWork = new Set();
      this.unsettled = both(this.unsettled, new Set(failed.keys()));
      for (const error of failed.values()) warn(error);
      await noteUnsettled(this.unsettled);
      await showAttention(attention);
      await setAlarm(staleAt);
    } catch (error) {
      this.unsettled = both(this.unsettled, this.inWork);
      this.inWork = new Set();
      throw error;
    } finally {
      const end = Date.now();
      this.restsUntil = end + rest * (end - start);
    }
  }
}

async function setAlarm(staleAt: number): Promise<void> {
  if (staleAt === Infinity) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: Math.max(staleAt, Date.now() + soonest) });
}

function warn(error: unknown): void {
  console.warn('暖群: standings could not be worked out', error);
}
