import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where the built extension lies, as an absolute path. */
export const extensionFolder = resolve('.output/chrome-mv3');

const sources = ['components', 'entrypoints', 'lib', 'locales', 'public', 'package.json', 'wxt.config.ts'];

/** Whether there is no build, or one that is older than the sources. */
export function isBuildNeeded(): boolean {
  const manifest = join(extensionFolder, 'manifest.json');
  if (!existsSync(manifest)) return true;
  const builtAt = statSync(manifest).mtimeMs;
  return sources.some((source) => newestIn(source) > builtAt);
}

/** ms since 1970 of the latest change of a file, or in a folder. */
function newestIn(path: string): number {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return readdirSync(path).reduce((newest, name) => Math.max(newest, newestIn(join(path, name))), mtimeMs);
}

/** Builds the extension for Chromium. @throws with what the build tool said. */
export function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build'], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The extension could not be built.\n${stdout}${stderr}`);
}
