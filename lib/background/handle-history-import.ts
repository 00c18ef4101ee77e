import { browser } from 'wxt/browser';
import type { NuanqunDatabase } from '../store/database';
import { tellMarksChanged } from '../store/revision';
import { busyImports, cancelImport, runImports, undoImport } from '../store/run-imports';
import { beginImport, planImport, stageLines } from '../store/start-import';
import { onPage } from './on-page';

const alarm = 'history-import';
/** The shortest that browsers allow; in minutes. */
const wakeUpAfter = 0.5;
/** A worker that asks the browser nothing for 30 seconds is put to sleep, however busy it is; ms. */
const askAfter = 10_000;

/** Does what extension pages ask about importing a past, and goes on where an earlier worker was ended. */
export function handleHistoryImport(db: NuanqunDatabase): void {
  onPage('planHistoryImport', (plan) => planImport(db, plan));
  onPage('stageHistoryLines', async ({ chunks }) => {
    await stageLines(db, chunks);
    return { staged: chunks.length };
  });
  onPage('beginHistoryImport', async ({ importId }) => {
    await beginImport(db, importId);
    void run(db);
  });
  onPage('cancelHistoryImport', async ({ importId }) => {
    await cancelImport(db, importId);
    void run(db);
  });
  onPage('undoHistoryImport', async ({ importId }) => {
    await undoImport(db, importId);
    void run(db);
  });
  onPage('continueHistoryImports', async () => {
    void run(db);
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void run(db);
  });
  void goOn(db);
}

async function goOn(db: NuanqunDatabase): Promise<void> {
  try {
    if ((await busyImports(db)) > 0) await run(db);
  } catch (error) {
    console.warn('暖群: an import could not go on', error);
  }
}

/** Works until nothing is left to do; an alarm wakes the next worker should this one be ended. */
async function run(db: NuanqunDatabase): Promise<void> {
  let askedAt = Date.now();
  try {
    await browser.alarms.create(alarm, { periodInMinutes: wakeUpAfter });
    await runImports(db, {
      onStep: () => {
        if (Date.now() - askedAt < askAfter) return;
        askedAt = Date.now();
        void browser.runtime.getPlatformInfo();
      },
    });
    if ((await busyImports(db)) === 0) await browser.alarms.clear(alarm);
    tellMarksChanged();
  } catch (error) {
    console.warn('暖群: an import could not go on', error);
  }
}
