/** Scores of places, and how the best are found without sorting all. One is used for many searches. */
export class Scores {
  #total = new Float64Array(0);
  #best = new Float64Array(0);
  readonly #reached: number[] = [];
  readonly #changed: number[] = [];

  /** Forgets all scores. @param places how many there are. */
  clear(places: number): void {
    if (this.#total.length < places) {
      this.#total = new Float64Array(places * 2);
      this.#best = new Float64Array(places * 2);
    }
    for (const place of this.#reached) this.#total[place] = 0;
    this.#reached.length = 0;
  }

  /** Of one thing that is looked for, a place gets the best of what is offered until `settle`. */
  offer(place: number, score: number): void {
    const best = this.#best[place]!;
    if (score <= best) return;
    if (best === 0) this.#changed.push(place);
    this.#best[place] = score;
  }

  /** Counts what was offered. */
  settle(): void {
    for (const place of this.#changed) {
      if (this.#total[place] === 0) this.#reached.push(place);
      this.#total[place]! += this.#best[place]!;
      this.#best[place] = 0;
    }
    this.#changed.length = 0;
  }

  of(place: number): number {
    return this.#total[place]!;
  }

  /** The places with the highest scores, in no order; where equal ones do not fit all, those reached first. */
  highest(limit: number): number[] {
    if (this.#reached.length <= limit) return [...this.#reached];
    const bound = this.#bound(limit);
    const above: number[] = [];
    const equal: number[] = [];
    for (const place of this.#reached) {
      const score = this.#total[place]!;
      if (score > bound) above.push(place);
      else if (score === bound && equal.length < limit) equal.push(place);
    }
    return [...above, ...equal.slice(0, limit - above.length)];
  }

  /** The score at the limit: of a heap of the best so far, the least. */
  #bound(limit: number): number {
    const heap = new Float64Array(limit);
    for (const place of this.#reached) {
      const score = this.#total[place]!;
      if (score > heap[0]!) sink(heap, score);
    }
    return heap[0]!;
  }
}

/** Puts a number in place of the least one of a heap. */
function sink(heap: Float64Array, score: number): void {
  let at = 0;
  for (;;) {
    let child = 2 * at + 1;
    if (child >= heap.length) break;
    if (child + 1 < heap.length && heap[child + 1]! < heap[child]!) child++;
    if (heap[child]! >= score) break;
    heap[at] = heap[child]!;
    at = child;
  }
  heap[at] = score;
}
