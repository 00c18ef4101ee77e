import { withRoom } from './with-room';

/** Of the golden ratio: neighbouring things come to lie far apart (Knuth, The Art of Computer Programming 3, 6.4). */
const multiplier = 0x9e37_79b1;
const firstBits = 12;

/**
 * Numbers things from 1 on, in the order in which they come. Things are whole numbers that differ in their lowest 32 bits. In typed
 * arrays, because a Map of tens of thousands leaves garbage whenever it grows, at a time when everybody waits.
 */
export class Numbering {
  #count = 0;
  /** By number. */
  #things = new Int32Array(2 ** firstBits);
  /** Numbers, each at the first free place from where its thing belongs; 0 for none. At most half of them are taken. */
  #slots = new Int32Array(2 ** firstBits);
  #shift = 32 - firstBits;
  readonly #given: number[] = [];

  /** How many things have a number: the last one given. */
  get count(): number {
    return this.#count;
  }

  /** 0 where it has none. */
  of(thing: number): number {
    return this.#slots[this.#slotOf(thing | 0)]!;
  }

  /** Its number, a new one where it has none. */
  add(thing: number): number {
    return this.of(thing) || this.addAll([thing])[0]!;
  }

  /**
   * The numbers of things, or of the first few of them, as `add` gives them. One loop without calls: it is to be fast before it is
   * compiled. @returns the same array each time, which may be longer: good until the next call.
   */
  addAll(things: readonly number[], length = things.length): readonly number[] {
    this.#makeRoom(length);
    const slots = this.#slots;
    const known = this.#things;
    const lastSlot = slots.length - 1;
    for (let at = 0; at < length; at++) {
      const bits = things[at]! | 0;
      let slot = Math.imul(bits, multiplier) >>> this.#shift;
      let number = slots[slot]!;
      while (number !== 0 && known[number] !== bits) {
        slot = (slot + 1) & lastSlot;
        number = slots[slot]!;
      }
      if (number === 0) {
        number = ++this.#count;
        slots[slot] = number;
        known[number] = bits;
      }
      this.#given[at] = number;
    }
    return this.#given;
  }

  /** Where the number of a thing is, or would be. */
  #slotOf(bits: number): number {
    const slots = this.#slots;
    const lastSlot = slots.length - 1;
    let slot = Math.imul(bits, multiplier) >>> this.#shift;
    while (slots[slot] !== 0 && this.#things[slots[slot]!] !== bits) slot = (slot + 1) & lastSlot;
    return slot;
  }

  #makeRoom(length: number): void {
    this.#things = withRoom(this.#things, this.#count + length + 1);
    if (2 * (this.#count + length) <= this.#slots.length) return;
    this.#slots = new Int32Array(4 * this.#slots.length);
    this.#shift -= 2;
    for (let number = 1; number <= this.#count; number++)
      this.#slots[this.#slotOf(this.#things[number]!)] = number;
    this.#makeRoom(length);
  }
}
