/** Numbers from 0 to 1 that only look random, the same ones for the same seed (mulberry32, public domain). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Some of many, in a random order. */
export function sampleOf<Thing>(things: readonly Thing[], count: number, random: () => number): Thing[] {
  const left = [...things];
  const sample: Thing[] = [];
  while (sample.length < count && left.length > 0)
    sample.push(...left.splice(Math.floor(random() * left.length), 1));
  return sample;
}
