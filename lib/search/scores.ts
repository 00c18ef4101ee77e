/** Scores of places, and how the best are found without sorting all. */
export class Scores {
  readonly #total: Float64Array;
  readonly #best: Float64Array;
  readonly #reached: number[] = [];
  #changed: number[] = [];

  constructor(size: number) {
    this.#total = new Float64Array(size);
    this.#best = new Float64Array(size);
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
    this.#changed = [];
  }

  of(place: number): number {
    return this.#total[place]!;
  }

  /** The places with the highest scores, in no order; where equal ones do not fit all, those reached first. */
  highest(limit: number): number[] {
    if (this.#reached.length <= limit) return this.#reached;
    const bound = this.#bound(limit);
    const above = this.#reached.filter((place) => this.#total[place]! > bound);
    const equal = this.#reached.filter((place) => this.#total[place] === bound);
    return [...above, ...equal.slice(0, Math.max(0, limit - above.length))];
  }

  /** The score at the limit. */
  #bound(limit: number): number {
    const scores = Float64Array.from(this.#reached, (place) => this.#total[place]!).sort();
    return scores[scores.length - limit]!;
  }
}
