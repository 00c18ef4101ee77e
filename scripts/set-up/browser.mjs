import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Chromium first: branded Chrome no longer takes an unpacked extension from its command line. */
const places = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/microsoft-edge',
  ],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
  ],
};

/**
 * Path of a Chromium, Chrome or Edge; `BROWSER_PATH` wins.
 * @returns {string | undefined}
 */
export function findBrowser() {
  return [process.env.BROWSER_PATH, ...(places[process.platform] ?? [])].find(
    (path) => path && existsSync(path),
  );
}

/** Makes sure that there is a browser and, on Linux, fonts for Chinese and emoji. Installs them on Debian as root, else says what to install. */
export function setUpBrowser() {
  const missing = [];
  if (!findBrowser()) missing.push('chromium', 'chromium-l10n');
  if (!hasFontFor(':lang=zh')) missing.push('fonts-noto-cjk');
  if (!hasFontFor(':charset=1f338')) missing.push('fonts-noto-color-emoji');
  if (missing.length === 0) return;
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get') && process.getuid?.() === 0)
    return install(missing);
  console.error(
    `Missing: ${missing.join(', ')}.\n` +
      (process.platform === 'linux'
        ? `On Debian or Ubuntu: sudo apt-get install ${missing.join(' ')}`
        : 'Install one, or set BROWSER_PATH to where it is.'),
  );
  process.exit(1);
}

/** Other systems bring these fonts along. */
function hasFontFor(pattern) {
  if (process.platform !== 'linux') return true;
  const fonts = spawnSync('fc-list', [pattern, 'family'], { encoding: 'utf8' });
  return fonts.status === 0 && fonts.stdout.trim() !== '';
}

function install(packages) {
  console.log(`Installing ${packages.join(', ')} …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) =>
    spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0;
  if (run(['update', '-qq']) && run(['install', '-y', '-qq', '--no-install-recommends', ...packages])) return;
  console.error(`apt-get could not install ${packages.join(' ')}. Install them by hand and run this again.`);
  process.exit(1);
}
