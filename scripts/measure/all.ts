/**
 * Runs every measurement beside this file that package.json has a `measure:` line for, one after another, so that none
 * disturbs the other. Exits with 1 when one of them misses a bar or breaks.
 *
 *   npm run measure
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const prefix = 'measure:';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
const names = Object.keys(scripts)
  .filter((name) => name.startsWith(prefix))
  .map((name) => name.slice(prefix.length))
  .sort();
const failed = names.filter((name) => !measure(name));
console.log(failed.length === 0 ? '\nAll bars hold.' : `\nMissed: ${failed.join(', ')}`);
process.exit(failed.length === 0 ? 0 : 1);

/** @returns whether all its bars hold. */
function measure(name: string): boolean {
  const script = `scripts/measure/${name}.ts`;
  console.log(`\n── ${name}`);
  if (!existsSync(script)) console.error(`There is no script ${script}.`);
  return spawnSync(process.execPath, [...process.execArgv, script], { stdio: 'inherit' }).status === 0;
}
