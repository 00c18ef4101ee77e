import { Numbering } from './numbering';
import { withRoom } from './with-room';

/** For how many things and occurrences there is room before anything grows. */
const first = 4096;

/**
 * Where each thing occurs; things (see Numbering) and occurrences are whole numbers of 32 bits. All occurrences are in one typed
 * array, those of a thing in one block, which moves to the end when it is full: so there is no garbage, and no list by itself for
 * each of the many things that occur once.
 */
export class Postings {
  readonly #numbers = new Numbering();
  /** By number of a thing: where its block begins, how many occurrences are in it, and for how many it has room. */
  #starts = new Int32Array(first);
  #counts = new Int32Array(first);
  #rooms = new Int32Array(first);
  #occurrences = new Int32Array(first);
  /** Behind all blocks. */
  #end = 0;

  /** Once for each time in a row. */
  add(thing: number, occurrence: number): void {
    this.addAll([thing], occurrence);
  }

  /** The same for many things, or the first few of them. */
  addAll(things: readonly number[], occurrence: number, length = things.length): void {
    const numbers = this.#numbers.addAll(things, length);
    this.#makeRoom(this.#numbers.count + 1);
    const starts = this.#starts;
    const counts = this.#counts;
    const rooms = this.#rooms;
    for (let at = 0; at < length; at++) {
      const number = numbers[at]!;
      const count = counts[number]!;
      if (count > 0 && this.#occurrences[starts[number]! + count - 1] === occurrence) continue;
      if (count === rooms[number]) this.#move(number, count);
      this.#occurrences[starts[number]! + count] = occurrence;
      counts[number] = count + 1;
    }
  }

  /** Takes every such occurrence away. */
  remove(thing: number, occurrence: number): void {
    const number = this.#numbers.of(thing);
    const left = this.of(thing)?.filter((one) => one !== occurrence);
    if (!left) return;
    this.#occurrences.set(left, this.#starts[number]);
    this.#counts[number] = left.length;
  }

  /** In the order in which they came; good until something is added or removed. */
  of(thing: number): Int32Array | undefined {
    const number = this.#numbers.of(thing);
    const count = this.#counts[number]!;
    if (count === 0) return undefined;
    const start = this.#starts[number]!;
    return this.#occurrences.subarray(start, start + count);
  }

  count(thing: number): number {
    return this.#counts[this.#numbers.of(thing)]!;
  }

  #makeRoom(numbers: number): void {
    if (numbers <= this.#counts.length) return;
    this.#starts = withRoom(this.#starts, numbers);
    this.#counts = withRoom(this.#counts, numbers);
    this.#rooms = withRoom(this.#rooms, numbers);
  }

  /** To a block of twice the room; a loop is faster than copyWithin for the few that are in most. */
  #move(number: number, count: number): void {
    const room = Math.max(1, 2 * count);
    const start = this.#starts[number]!;
    const end = this.#end;
    if (end + room > this.#occurrences.length) this.#occurrences = withRoom(this.#occurrences, end + room);
    const occurrences = this.#occurrences;
    for (let at = 0; at < count; at++) occurrences[end + at] = occurrences[start + at]!;
    this.#starts[number] = end;
    this.#rooms[number] = room;
    this.#end = end + room;
  }
}
