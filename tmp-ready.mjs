import { readFileSync } from 'node:fs';

const lines = readFileSync('tests/search/set/written-first/entries.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((l) => JSON.parse(l))
  .map((e) => ({ ...e, body: e.answer, useCount: 0, lastUsedAt: 0 }));
const entries = [
  ...lines,
  ...lines.map((e) => ({
    ...e,
    id: 'x' + e.id,
    title: e.title.split('').reverse().join(''),
    body: e.body.split('').reverse().join(''),
  })),
];
let c = process.cpuUsage();
const t = performance.now();
const lap = (n) => {
  const d = process.cpuUsage(c);
  c = process.cpuUsage();
  return n + ' ' + (d.user / 1000).toFixed(0);
};
const { HandbookIndex } = await import('/tmp/bundle.mjs');
const a = lap('load');
const index = new HandbookIndex(entries);
const b = lap('build');
const w = performance.now() - t;
index.search('退款');
console.log(a, b, lap('first search'), 'cpu ms; wall', w.toFixed(0));
