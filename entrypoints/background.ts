import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { handleCommands } from '@/lib/background/handle-commands';
import { keepRetention } from '@/lib/background/keep-retention';
import { keepStandings } from '@/lib/background/keep-standings';
import { registerHandlers } from '@/lib/background/register-handlers';
import { remindOfRhythm } from '@/lib/background/remind-of-rhythm';
import { forgetTab } from '@/lib/background/session-notes';
import { welcomeInstall } from '@/lib/background/welcome-install';
import { openDatabase } from '@/lib/store/database';
import { dropStagedBackup } from '@/lib/store/staged-backup';

export default defineBackground(() => {
  const db = openDatabase();
  registerHandlers(db);
  handleCommands();
  keepRetention(db);
  keepStandings(db);
  remindOfRhythm(db);
  browser.runtime.onInstalled.addListener(({ reason }) => void welcomeInstall(db, reason));
  browser.runtime.onStartup.addListener(() => void dropStagedBackup(db));
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});
