/** The middle value; the upper of the two middle ones for an even number of them, NaN for none. */
export function median(numbers: number[]): number {
  return percentile(numbers, 0.5);
}

/** @param share of the numbers, 0 to 1, that are no greater than the result. NaN for no numbers. */
export function percentile(numbers: number[], share: number): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
