/**
 * Places of the numbers of a longest strictly increasing subsequence, ascending. The numbers left out are the fewest that
 * must have moved. Patience sorting, O(n log n).
 */
export function longestIncreasing(numbers: readonly number[]): number[] {
  /** Place of the smallest number that ends an increasing subsequence of each length. */
  const ends: number[] = [];
  const before: number[] = [];
  numbers.forEach((number, place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1;
      else high = middle;
    }
    before[place] = low > 0 ? (ends[low - 1] ?? -1) : -1;
    ends[low] = place;
  });
  const places: number[] = [];
  for (let place = ends.at(-1) ?? -1; place >= 0; place = before[place] ?? -1) places.push(place);
  return places.toReversed();
}
