/** Where each thing occurs; things and occurrences are numbers. */
export class Postings {
  readonly #lists = new Map<number, number[]>();

  /** Once for each time in a row. */
  add(thing: number, occurrence: number): void {
    const list = this.#lists.get(thing);
    if (!list) this.#lists.set(thing, [occurrence]);
    else if (list[list.length - 1] !== occurrence) list.push(occurrence);
  }

  /** Takes every such occurrence away. */
  remove(thing: number, occurrence: number): void {
    const list = this.#lists.get(thing);
    if (!list) return;
    const left = list.filter((one) => one !== occurrence);
    if (left.length === 0) this.#lists.delete(thing);
    else this.#lists.set(thing, left);
  }

  of(thing: number): readonly number[] | undefined {
    return this.#lists.get(thing);
  }
}
