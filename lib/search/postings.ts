/** Where each thing occurs; things and occurrences are numbers. */
export class Postings {
  /** Most things occur once: then there is no list, which saves half the time and memory. */
  readonly #lists = new Map<number, number | number[]>();

  /** Once for each time in a row. */
  add(thing: number, occurrence: number): void {
    const known = this.#lists.get(thing);
    if (known === undefined) this.#lists.set(thing, occurrence);
    else if (typeof known !== 'number') {
      if (known[known.length - 1] !== occurrence) known.push(occurrence);
    } else if (known !== occurrence) this.#lists.set(thing, [known, occurrence]);
  }

  /** Takes every such occurrence away. */
  remove(thing: number, occurrence: number): void {
    const left = this.of(thing)?.filter((one) => one !== occurrence);
    if (!left) return;
    if (left.length === 0) this.#lists.delete(thing);
    else this.#lists.set(thing, left);
  }

  of(thing: number): readonly number[] | undefined {
    const known = this.#lists.get(thing);
    return typeof known === 'number' ? [known] : known;
  }

  count(thing: number): number {
    const known = this.#lists.get(thing);
    if (known === undefined) return 0;
    return typeof known === 'number' ? 1 : known.length;
  }
}
