import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const stamp = 'node_modules/.installed-from';

/** Installs what the lockfile says, where that is not installed already. */
export function setUpDependencies() {
  const wanted = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  console.log('Installing dependencies (once, about half a minute) …');
  // Not `npm ci`: it refuses a lockfile that lacks packages for other systems, and empties node_modules first.
  const { status } = spawnSync('npm', ['install', '--no-save', '--loglevel=error'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(
      'The dependencies could not be installed. Check the connection to the package registry and run this again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
}
