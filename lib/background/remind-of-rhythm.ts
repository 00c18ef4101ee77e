import { browser } from 'wxt/browser';
import { i18n } from '../language/i18n';
import type { NuanqunDatabase } from '../store/database';
import { type Reminder, readReminders } from '../store/reminders';
import { nextTime } from '../topics/weekly-rhythm';

const alarm = 'rhythm';
/** A reminder that the sleeping machine missed is given up to so long after, ms. */
const lateBy = 60 * 60_000;

/** Reminds of what comes weekly, where that is wanted and the person allowed notifications. To be called when the worker starts. */
export function remindOfRhythm(db: NuanqunDatabase): void {
  browser.alarms.onAlarm.addListener(({ name, scheduledTime }) => {
    if (name === alarm) void remind(db, scheduledTime);
  });
  browser.runtime.onStartup.addListener(() => void setReminder(db));
}

/** Sets the one alarm to whatever comes next; there is none where nothing reminds. To be called after each change. */
export async function setReminder(db: NuanqunDatabase, now = Date.now()): Promise<void> {
  const times = (await readReminders(db)).map((reminder) => nextTime(reminder, now));
  if (times.length === 0) await browser.alarms.clear(alarm);
  else await browser.alarms.create(alarm, { when: Math.min(...times) });
}

async function remind(db: NuanqunDatabase, at: number): Promise<void> {
  if (Date.now() - at < lateBy) {
    const reminders = await readReminders(db);
    for (const reminder of reminders) if (nextTime(reminder, at - 60_000) <= at) await show(reminder);
  }
  await setReminder(db);
}

/** Nothing happens where notifications are not allowed: the panel and the popup say what is due anyway. */
async function show({ id, title, groupName }: Reminder): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create(`rhythm/${id}`, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icons/128.png'),
    title: i18n.t('rhythm.reminderTitle', [groupName]),
    message: title,
  });
}
