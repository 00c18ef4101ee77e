/**
 * What the extension costs the page that it lies over: a group of 500 members is open and watched, messages rain into it,
 * and it is scrolled all the while; with the extension and without it in turns.
 *
 *   npm run measure:cost [-- --quick] [-- --pairs 5] [-- --messages 2000] [-- --functions]
 *
 * `--quick` runs one short pair, for trying out; fewer messages are for a page that cannot keep up with so many, as the
 * real client without us where somebody scrolls up meanwhile; `--functions` also lists the extension's costliest functions (readable
 * in a build with `wxt build --mode development`). `HOST_URL` names another running chat page. Exits with 1 when a bar is missed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentScripts } from './content-scripts.ts';
import { measureRun, type Run } from './cost-run.ts';
import { median, percentile } from './statistics.ts';

const folder = '.output/chrome-mv3';
const bars = { share: 5, task: 50, delay: 1, gzipped: 25 };

const { values: options } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    functions: { type: 'boolean', default: false },
    pairs: { type: 'string' },
    messages: { type: 'string' },
  },
});
const pairs = Number(options.pairs ?? (options.quick ? 1 : 5));
const messages = Number(options.messages ?? (options.quick ? 400 : 2_000));
let missed = false;

if (!existsSync(`${folder}/manifest.json`)) {
  const { status } = spawnSync('node_modules/.bin/wxt', ['build'], { stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
reportContentScripts();
const { bare, laid } = await runPairs();
reportRaw();
reportBars();
if (options.functions) reportFunctions();
process.exit(missed ? 1 : 0);

/** In turns, and each kind first in every other pair, so that neither has the warmer machine. */
async function runPairs(): Promise<{ bare: Run[]; laid: Run[] }> {
  const runs = { bare: [] as Run[], laid: [] as Run[] };
  for (let pair = 0; pair < pairs; pair++) {
    const order = pair % 2 === 0 ? [false, true] : [true, false];
    for (const extension of order)
      runs[extension ? 'laid' : 'bare'].push(await measureRun(extension, messages));
    reportPair(pair + 1, runs.bare[pair]!, runs.laid[pair]!);
  }
  return runs;
}

function reportContentScripts(): void {
  const { files, withReact } = readContentScripts(folder);
  for (const { path, gzipped } of files) print(path, gzipped / 1000, 'kB gzipped');
  const all = files.reduce((sum, { gzipped }) => sum + gzipped, 0) / 1000;
  print('content scripts', all, 'kB gzipped', bars.gzipped);
  print('content scripts with React', withReact.length, 'files', 0);
}

function reportPair(number: number, without: Run, withIt: Run): void {
  const figures = ({ page, styleAndLayout }: Run) =>
    `${page.toFixed(0)} ms, style and layout ${styleAndLayout.toFixed(0)} ms`;
  console.log(
    `pair ${number}: without ${figures(without)}; with ${figures(withIt)}, ours ${withIt.ours.toFixed(0)} ms`,
  );
}

function reportRaw(): void {
  console.log(`pairs: ${pairs} of ${messages} messages each; medians of CPU time on the page's main thread:`);
  print('page without', middle(bare, 'page'), 'ms');
  print('page with, all together', middle(laid, 'page'), 'ms');
  print('style and layout without', middle(bare, 'styleAndLayout'), 'ms');
  print('style and layout with', middle(laid, 'styleAndLayout'), 'ms');
  for (const url of new Set(laid.flatMap(({ byScript }) => [...byScript.keys()])))
    if (url.startsWith('chrome-extension:'))
      print(new URL(url).pathname.slice(1), median(laid.map(({ byScript }) => byScript.get(url) ?? 0)), 'ms');
  print(
    'badges seen',
    laid.reduce((sum, { badges }) => sum + badges.delays.length, 0),
    '',
  );
  print(
    'names without a badge',
    laid.reduce((sum, { badges }) => sum + badges.without, 0),
    '',
  );
  print('longest stretch of ours', middle(laid, 'longestStretch'), 'ms');
}

function reportBars(): void {
  const shares = laid.map((withIt, pair) => shareOf(bare[pair]!, withIt));
  const more = median(laid.map((withIt, pair) => withIt.styleAndLayout - bare[pair]!.styleAndLayout));
  print('cost share, as the clocks say', ((middle(laid, 'ours') + more) / middle(bare, 'page')) * 100, '%');
  print('scripts share', median(shares.map(({ scripts }) => scripts)), '%');
  print('style and layout share', median(shares.map(({ layout }) => layout)), '%');
  print('cost share', median(shares.map(({ scripts, layout }) => scripts + layout)), '%', bars.share);
  print('longest task of ours', middle(laid, 'longestTask'), 'ms', bars.task);
  const delays = laid.flatMap(({ badges }) => [
    ...badges.delays,
    ...Array.from({ length: badges.without }, () => Number.POSITIVE_INFINITY),
  ]);
  print('badge delay, 95th percentile', percentile(delays, 0.95), 'frames', bars.delay);
}

/**
 * Our scripts, and how much more style and layout there is with us, in % of the page without us. Other work in the machine
 * makes one run slower than the other by more than what is looked for; the page's own scripts do the same in both, so
 * they serve as the clock. Style and layout are never less than nothing.
 */
function shareOf(without: Run, withIt: Run): { scripts: number; layout: number } {
  const pace = (without.page - without.styleAndLayout) / (withIt.page - withIt.styleAndLayout - withIt.ours);
  const more = Math.max(0, withIt.styleAndLayout * pace - without.styleAndLayout);
  return { scripts: (withIt.ours * pace * 100) / without.page, layout: (more * 100) / without.page };
}

function reportFunctions(): void {
  const sums = new Map<string, number>();
  for (const { byFunction } of laid)
    for (const [where, took] of byFunction) sums.set(where, (sums.get(where) ?? 0) + took / pairs);
  const costliest = [...sums].sort(([, one], [, other]) => other - one).slice(0, 25);
  for (const [where, took] of costliest) print(where, took, 'ms');
}

function middle(runs: Run[], field: 'page' | 'ours' | 'styleAndLayout' | 'longestTask' | 'longestStretch') {
  return median(runs.map((run) => run[field]));
}

function print(name: string, value: number, unit: string, most?: number): void {
  const shown = Number.isInteger(value) ? value : value.toFixed(2);
  const bar = most === undefined ? '' : ` (bar: ≤ ${most} ${unit})`;
  // A figure that could not be taken is no figure that holds.
  if (most !== undefined && !(value <= most)) missed = true;
  console.log(`${name}: ${shown} ${unit}${bar}`.replace(/ $/, ''));
}
