import { browser } from 'wxt/browser';
import type { NuanqunDatabase } from '../store/database';
import { dropAbandonedImports } from '../store/drop-abandoned-imports';
import { dropOldTexts } from '../store/retention';

const alarm = 'retention';
const minutesADay = 24 * 60;

/** Drops old texts once a day and whenever the browser starts. To be called at once when the worker starts. */
export function keepRetention(db: NuanqunDatabase): void {
  const run = () => {
    drop(db).catch((error: unknown) => console.warn('暖群: old texts could not be dropped', error));
  };
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) run();
  });
  browser.runtime.onStartup.addListener(run);
  void setAlarm();
}

async function drop(db: NuanqunDatabase): Promise<void> {
  await dropOldTexts(db);
  await dropAbandonedImports(db);
}

/** An alarm that is there already is left alone: setting it anew would put it off each time the worker starts. */
async function setAlarm(): Promise<void> {
  if (await browser.alarms.get(alarm)) return;
  await browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: minutesADay });
}
