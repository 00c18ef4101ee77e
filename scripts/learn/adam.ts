const keepsSlope = 0.9;
const keepsSquare = 0.99;

/** Steps of Adam (Kingma and Ba 2015), only for the rows that a batch touches. */
export class Adam {
  readonly #values: Float32Array;
  readonly #width: number;
  readonly #slopes: Float32Array;
  readonly #means: Float32Array;
  readonly #squares: Float32Array;
  readonly #touched = new Set<number>();

  /** @param values rows of so many numbers, which are changed in place. */
  constructor(values: Float32Array, width: number) {
    this.#values = values;
    this.#width = width;
    this.#slopes = new Float32Array(values.length);
    this.#means = new Float32Array(values.length);
    this.#squares = new Float32Array(values.length);
  }

  /** Adds a slope to a row's, for the next step. */
  add(row: number, slope: Float32Array): void {
    this.#touched.add(row);
    for (let at = 0, of = row * this.#width; at < this.#width; at++, of++) this.#slopes[of]! += slope[at]!;
  }

  step(rate: number): void {
    for (const row of this.#touched)
      for (let of = row * this.#width; of < (row + 1) * this.#width; of++) this.#stepOne(of, rate);
    this.#touched.clear();
  }

  #stepOne(of: number, rate: number): void {
    const slope = this.#slopes[of]!;
    this.#slopes[of] = 0;
    const mean = keepsSlope * this.#means[of]! + (1 - keepsSlope) * slope;
    const square = keepsSquare * this.#squares[of]! + (1 - keepsSquare) * slope * slope;
    this.#means[of] = mean;
    this.#squares[of] = square;
    this.#values[of]! -= (rate * mean) / (Math.sqrt(square) + 1e-6);
  }
}
