/** Resolves at Ctrl+C, or when the process is asked to end. From the call on neither ends it by itself. */
export function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve());
  });
}
