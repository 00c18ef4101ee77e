import { existsSync } from 'node:fs';

/** Only builds that run add-ons without a signature, and only from the system: nothing is downloaded. */
const places = [
  '/usr/bin/firefox-esr',
  '/usr/lib/firefox-esr/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Path of a Firefox; `FIREFOX_PATH` wins. */
export function findFirefox(): string | undefined {
  return [process.env.FIREFOX_PATH, ...places].find((path) => path && existsSync(path));
}

export const howToInstall =
  'There is no Firefox. On Debian or Ubuntu: sudo apt-get install firefox-esr; elsewhere set FIREFOX_PATH to where it is.';
