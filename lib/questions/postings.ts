/** Which entries, by their number, have a term. */
export class Postings {
  readonly #numbers = new Map<number, number[]>();

  add(term: number, number: number): void {
    const numbers = this.#numbers.get(term);
    if (numbers) numbers.push(number);
    else this.#numbers.set(term, [number]);
  }

  remove(term: number, number: number): void {
    const left = this.of(term).filter((other) => other !== number);
    if (left.length > 0) this.#numbers.set(term, left);
    else this.#numbers.delete(term);
  }

  of(term: number): readonly number[] {
    return this.#numbers.get(term) ?? [];
  }
}
