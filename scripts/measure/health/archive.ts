import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** A room of an archive: its messages in the order of time. */
export interface Room {
  /** Unique among all archives that are read. */
  name: string;
  /** Minutes since 1970, UTC. */
  times: Float64Array;
  /** A number within the room. */
  senders: Float64Array;
}

export interface Archive {
  name: string;
  rooms: Room[];
  /** Its newest message over all rooms; minutes since 1970. */
  end: number;
}

const tab = 9;
const lineFeed = 10;

/**
 * Reads an archive: gzipped lines `room`, `minute_delta` (minutes since the room's previous message; the first row of a room:
 * minutes since 1970) and `sender`, separated by tabs, below a line that names them. The rows of a room follow in time.
 * @throws on a line that is none of these, with its number.
 */
export function readArchive(file: string): Archive {
  return toArchive(file.replace(/^.*\//u, '').replace(/\.tsv\.gz$/u, ''), gunzipSync(readFileSync(file)));
}

/** The same from its bytes. */
export function toArchive(name: string, bytes: Buffer): Archive {
  const found = new Map<string, { times: number[]; senders: number[] }>();
  let at = bytes.indexOf(lineFeed) + 1;
  for (let line = 2; at > 0 && at < bytes.length; line++) {
    const nameEnd = bytes.indexOf(tab, at);
    const deltaEnd = bytes.indexOf(tab, nameEnd + 1);
    const lineEnd = bytes.indexOf(lineFeed, at);
    const end = lineEnd < 0 ? bytes.length : lineEnd;
    if (nameEnd < 0 || deltaEnd < 0 || deltaEnd > end)
      throw new Error(`${name}, line ${line} has not three fields.`);
    const room = bytes.toString('latin1', at, nameEnd);
    const rows = found.get(room) ?? { times: [], senders: [] };
    found.set(room, rows);
    rows.times.push(
      (rows.times.at(-1) ?? 0) + wholeNumber(bytes, nameEnd + 1, deltaEnd, `${name}, line ${line}`),
    );
    rows.senders.push(wholeNumber(bytes, deltaEnd + 1, end, `${name}, line ${line}`));
    at = end + 1;
  }
  const rooms = [...found].map(([room, { times, senders }]) => ({
    name: `${name}/${room}`,
    times: Float64Array.from(times),
    senders: Float64Array.from(senders),
  }));
  return { name, rooms, end: rooms.reduce((latest, { times }) => Math.max(latest, times.at(-1)!), 0) };
}

function wholeNumber(bytes: Buffer, from: number, until: number, where: string): number {
  let number = 0;
  for (let at = from; at < until; at++) {
    const digit = bytes[at]! - 0x30;
    if (digit < 0 || digit > 9)
      throw new Error(`${where}: ${bytes.toString('latin1', from, until)} is no whole number.`);
    number = number * 10 + digit;
  }
  if (from === until) throw new Error(`${where} lacks a number.`);
  return number;
}
