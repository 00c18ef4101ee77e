// Sets everything up, then runs one of the scripts beside this one on the project's own Node.
// Runs on the Node that the machine has (20 or newer), so it may use nothing that is installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setUpBrowser } from './set-up/browser.mjs';
import { setUpDependencies } from './set-up/dependencies.mjs';

const [name, ...rest] = process.argv.slice(2);
const script = `scripts/${name}.ts`;
if (!name || !existsSync(script)) {
  console.error(`There is no script ${script}.`);
  process.exit(2);
}
setUpDependencies();
setUpBrowser();
// Ctrl+C reaches the script as well, which cleans up; this waits for it.
process.on('SIGINT', () => {});
const { status } = spawnSync(
  'node_modules/.bin/node',
  ['--disable-warning=ExperimentalWarning', script, ...rest],
  { stdio: 'inherit' },
);
process.exit(status ?? 1);
