import { dayOf } from '../activity/day';
import { messageKinds } from '../chat/message';
import { fingerprint } from './fingerprint';
import type { SaidLine } from './said-line';

/** Lines of one local day on their way into the database. */
export interface LineChunk {
  importId: string;
  groupId: string;
  day: number;
  /** Place among the chunks of its import, from 0. */
  part: number;
  /** Per line its place in the import's names, time in ms, fingerprint of what was said, and place in `messageKinds`. */
  names: number[];
  times: number[];
  fingerprints: number[];
  kinds: number[];
  /** Texts of the lines; empty where they are too old to be kept. */
  texts: string[];
}

/** Lines of one minute are told apart in their order by so much; ms. */
const apart = 1;
const minute = 60_000;

/** Sorts messages into chunks by day, without the texts that are too old to be kept. */
export class ChunkBuilder {
  private chunks = new Map<number, LineChunk>();
  private part = 0;
  private lines = 0;
  private lastTime = 0;
  private inMinute = 0;

  /** @param textsFrom ms since 1970; older texts are left out. */
  constructor(
    private readonly of: { importId: string; groupId: string },
    private readonly textsFrom: number,
  ) {}

  /** How many lines wait here. */
  get size(): number {
    return this.lines;
  }

  /** @param name its place in the import's names. */
  add({ time, kind, text }: SaidLine, name: number): void {
    const chunk = this.chunkOf(dayOf(time));
    chunk.names.push(name);
    chunk.times.push(this.inOrder(time));
    chunk.fingerprints.push(fingerprint(kind, text));
    chunk.kinds.push(messageKinds.indexOf(kind));
    chunk.texts.push(time < this.textsFrom ? '' : text);
    this.lines += 1;
  }

  /** The chunks so far; the builder is empty after that. */
  take(): LineChunk[] {
    const chunks = [...this.chunks.values()];
    this.chunks = new Map();
    this.lines = 0;
    return chunks;
  }

  /** Most copies tell the minute only: what is said in one stays in the order of the copy. */
  private inOrder(time: number): number {
    this.inMinute = time === this.lastTime ? this.inMinute + apart : 0;
    this.lastTime = time;
    return time + Math.min(this.inMinute, minute - (time % minute) - 1);
  }

  private chunkOf(day: number): LineChunk {
    const known = this.chunks.get(day);
    if (known) return known;
    const chunk = {
      ...this.of,
      day,
      part: this.part,
      names: [],
      times: [],
      fingerprints: [],
      kinds: [],
      texts: [],
    };
    this.part += 1;
    this.chunks.set(day, chunk);
    return chunk;
  }
}
