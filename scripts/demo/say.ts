const started = performance.now();

/** Prints one line in both languages, with the seconds since the start before it. */
export function say(chinese: string, english: string): void {
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${seconds.padStart(6)} s  ${chinese}  ·  ${english}`);
}
