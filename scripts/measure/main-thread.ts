import type { CDPSession } from 'playwright-core';

/** What the page's main thread did over a time, as the browser's own tracing and profiler tell it. */
export interface MainThread {
  /** In order of time. */
  tasks: Span[];
  /** Style and layout, whoever caused it. */
  layouts: Span[];
  profile: Profile;
}

/** Times in µs of the browser's clock; `cpu` leaves out what other processes took meanwhile. */
export interface Span {
  start: number;
  end: number;
  cpu: number;
}

export interface Profile {
  startTime: number;
  endTime: number;
  nodes: ProfileNode[];
  /** Node that was running, and µs since the sample before, for each sample. */
  samples?: number[];
  timeDeltas?: number[];
}

export interface ProfileNode {
  id: number;
  callFrame: { functionName: string; url: string; lineNumber: number; columnNumber: number };
  children?: number[];
}

interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { frames?: { url: string; processId: number }[] } };
}

/** µs between two looks of the profiler at the stack. */
const samplingInterval = 250;
const wantedEvents = new Set([
  'RunTask',
  'UpdateLayoutTree',
  'Layout',
  'thread_name',
  'TracingStartedInBrowser',
]);
const layoutEvents = new Set(['UpdateLayoutTree', 'Layout']);

/** Records what the main thread of a session's page does while `during` runs. */
export async function recordMainThread(
  session: CDPSession,
  address: string,
  during: () => Promise<void>,
): Promise<MainThread> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[])
      if (wantedEvents.has(event.name)) events.push(event);
  });
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: samplingInterval });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordContinuously',
      includedCategories: ['devtools.timeline', 'disabled-by-default-devtools.timeline'],
      excludedCategories: ['*'],
      traceBufferSizeInKb: 400_000,
    },
  });
  await session.send('Profiler.start');
  await during();
  const { profile } = await session.send('Profiler.stop');
  const completed = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await completed;
  return { ...spansOf(events, address, profile), profile };
}

/** Only what lies within the profile's time: that the thread puts its own profile into words is nobody's work. */
function spansOf(
  events: TraceEvent[],
  address: string,
  { startTime, endTime }: Profile,
): Pick<MainThread, 'tasks' | 'layouts'> {
  const frames = events.flatMap(({ args }) => args?.data?.frames ?? []);
  const pid = frames.find(({ url }) => url.startsWith(address))?.processId;
  const thread = events.find((event) => event.pid === pid && event.args?.name === 'CrRendererMain');
  if (!thread) throw new Error('the trace does not tell which process the page runs in');
  const here = events.filter(
    ({ pid: process, tid, ts, dur = 0 }) =>
      process === pid && tid === thread.tid && ts >= startTime && ts + dur <= endTime,
  );
  const spans = (wanted: (name: string) => boolean) =>
    outermost(here.filter(({ name }) => wanted(name)).map(toSpan));
  return { tasks: spans((name) => name === 'RunTask'), layouts: spans((name) => layoutEvents.has(name)) };
}

function toSpan({ ts, dur = 0, tdur }: TraceEvent): Span {
  return { start: ts, end: ts + dur, cpu: tdur ?? dur };
}

/** In order of time, without those that lie in another one. */
function outermost(spans: Span[]): Span[] {
  const kept: Span[] = [];
  for (const span of spans.sort((one, other) => one.start - other.start || other.end - one.end))
    if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
