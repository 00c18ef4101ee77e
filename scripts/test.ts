/**
 * Everything that has to hold: types, lint, format, rules, components, a real browser, and the extension loaded on the
 * stand-in page. Ends with the one line that CI reads.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';

let passed = 0;
let failed = 0;

function run(title: string, command: string, args: string[]): boolean {
  const started = Date.now();
  console.log(`\n── ${title}`);
  const { status } = spawnSync(`node_modules/.bin/${command}`, args, { stdio: 'inherit' });
  console.log(`   ${status === 0 ? 'fine' : 'FAILED'}, ${Math.round((Date.now() - started) / 1000)} s`);
  return status === 0;
}

function check(title: string, command: string, args: string[]): void {
  if (run(title, command, args)) passed++;
  else failed++;
}

function test(title: string, projects: string[]): void {
  const report = `test-results/${projects[0]}.json`;
  const selection = projects.flatMap((project) => ['--project', project]);
  const fine = run(title, 'vitest', [
    'run',
    ...selection,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  const counts = readCounts(report);
  passed += counts.passed;
  // A runner that breaks down without a failed test has failed all the same.
  failed += fine ? counts.failed : Math.max(1, counts.failed);
}

function readCounts(report: string): { passed: number; failed: number } {
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

mkdirSync('test-results', { recursive: true });
check('Prepare types', 'wxt', ['prepare']);
check('Types', 'tsc', ['--noEmit']);
check('Lint', 'oxlint', ['--type-aware']);
check('Format', 'biome', ['check', '.']);
test('Rules, stores and components', ['unit', 'component']);
test('In a real browser', ['browser']);
check('Build for Chromium', 'wxt', ['build']);
check('Build for Firefox', 'wxt', ['build', '-b', 'firefox']);
test('The extension on the stand-in page', ['e2e']);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
