import type { MainThread, Profile, ProfileNode, Span } from './main-thread.ts';

/** Whose the time of a main thread was, in ms of CPU time where nothing else is said. */
export interface Attribution {
  /** All tasks together. */
  total: number;
  styleAndLayout: number;
  /** By script URL: its own functions and what the browser does for them when called, without style and layout. */
  byScript: Map<string, number>;
  /** The same by function, `name path:line:column`. */
  byFunction: Map<string, number>;
  /** Longest task of which a script of ours takes the most, in ms of wall time; 0 where there is none. */
  longestTask: number;
  /** Longest stretch in which nothing but scripts of ours ran, with the layouts they force, in ms of wall time. */
  longestStretch: number;
}

interface Sample {
  start: number;
  end: number;
  /** The script whose function is innermost on the stack; empty where none runs. */
  url: string;
  where: string;
}

/** @param isOurs tells which script URLs are the extension's. */
export function attribute(
  { tasks, layouts, profile }: MainThread,
  isOurs: (url: string) => boolean,
): Attribution {
  const byScript = new Map<string, number>();
  const byFunction = new Map<string, number>();
  const inTask = new Map<Span, number>();
  const layoutAt = finder(layouts);
  const taskAt = finder(tasks);
  let lastTask: Span | undefined;
  let stretch = 0;
  let longestStretch = 0;
  for (const { start, end, url, where } of samplesOf(profile)) {
    const task = taskAt(end);
    const duration = end - Math.max(start, task?.start ?? end);
    if (!url || !isOurs(url) || task !== lastTask) stretch = 0;
    if (url && isOurs(url)) stretch += duration;
    lastTask = task;
    longestStretch = Math.max(longestStretch, stretch / 1000);
    if (!task || !url) continue;
    if (isOurs(url)) add(inTask, task, duration);
    if (layoutAt(end)) continue;
    // What other processes took from the task is taken from each of its samples alike.
    const took = (duration / 1000) * (task.cpu / Math.max(1, task.end - task.start));
    add(byScript, url, took);
    if (isOurs(url)) add(byFunction, where, took);
  }
  return {
    total: sum(tasks),
    styleAndLayout: sum(layouts),
    byScript,
    byFunction,
    longestTask: longestOf(inTask),
    longestStretch,
  };
}

function longestOf(inTask: Map<Span, number>): number {
  let longest = 0;
  for (const [{ start, end }, ours] of inTask)
    if (ours * 2 > end - start) longest = Math.max(longest, (end - start) / 1000);
  return longest;
}

function samplesOf({ startTime, nodes, samples = [], timeDeltas = [] }: Profile): Sample[] {
  const owners = ownersOf(nodes);
  const collector = nodes.find(({ callFrame }) => callFrame.functionName === '(garbage collector)')?.id;
  let at = startTime;
  let last = { url: '', where: '' };
  return samples.map((id, index) => {
    const start = at;
    at += timeDeltas[index] ?? 0;
    // Rubbish is collected on the account of whoever ran before.
    if (id !== collector) last = owners.get(id) ?? { url: '', where: '' };
    return { start, end: at, ...last };
  });
}

/** For each node the innermost function with a script on its stack: functions of the browser itself have none. */
function ownersOf(nodes: ProfileNode[]): Map<number, { url: string; where: string }> {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const owners = new Map<number, { url: string; where: string }>();
  const visit = (node: ProfileNode, inherited: { url: string; where: string }) => {
    const { url, functionName, lineNumber, columnNumber } = node.callFrame;
    const place = `${url.split('/').at(-1)}:${lineNumber + 1}:${columnNumber + 1}`;
    const own = url ? { url, where: `${functionName || '(anonymous)'} ${place}` } : inherited;
    owners.set(node.id, own);
    for (const child of node.children ?? []) {
      const below = byId.get(child);
      if (below) visit(below, own);
    }
  };
  if (nodes[0]) visit(nodes[0], { url: '', where: '' });
  return owners;
}

/** Finds the span that a time lies in; times have to be asked for in order. */
function finder(spans: Span[]): (time: number) => Span | undefined {
  let index = 0;
  return (time) => {
    while (index < spans.length && (spans[index]?.end ?? 0) < time) index++;
    const span = spans[index];
    return span && span.start <= time ? span : undefined;
  };
}

function sum(spans: Span[]): number {
  return spans.reduce((total, { cpu }) => total + cpu, 0) / 1000;
}

function add<Key>(sums: Map<Key, number>, key: Key, amount: number): void {
  sums.set(key, (sums.get(key) ?? 0) + amount);
}
