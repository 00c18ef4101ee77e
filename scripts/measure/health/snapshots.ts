import type { Archive, Room } from './archive.ts';

/** Minutes of a day. */
export const day = 1440;
const least = { messages: 50, senders: 5, messages28: 5, senders28: 2 };
/** A room that has no more messages in the 56 days after counts as silent. */
const mostOfSilent = 2;

/** A room at one moment: what was said before, and whether it then fell silent. */
export interface Snapshot {
  room: Room;
  /** Minutes since 1970. */
  time: number;
  /** Days since the room's first message. */
  age: number;
  /** Where the messages of the last 28 days begin, and where what came after the snapshot does. */
  from28: number;
  until: number;
  silent: boolean;
}

/**
 * The snapshots of an archive as health.md takes them: of rooms with at least 50 messages by 5 senders, from 28 days after the
 * first message on every 28 days up to 56 days before the archive's end, where the 28 days before (that minute included) hold at
 * least 5 messages by 2 senders. Silent is a room with at most 2 messages in the 56 days after.
 */
export function snapshotsOf({ rooms, end }: Archive): Snapshot[] {
  return rooms
    .filter(({ times, senders }) => times.length >= least.messages && new Set(senders).size >= least.senders)
    .flatMap((room) => snapshotsOfRoom(room, end));
}

function snapshotsOfRoom(room: Room, end: number): Snapshot[] {
  const { times, senders } = room;
  const first = times[0]!;
  const snapshots: Snapshot[] = [];
  for (let time = first + 28 * day; time <= end - 56 * day; time += 28 * day) {
    const from28 = firstAfter(times, time - 28 * day);
    const until = firstAfter(times, time);
    if (until - from28 < least.messages28) continue;
    if (new Set(senders.subarray(from28, until)).size < least.senders28) continue;
    const silent = firstAfter(times, time + 56 * day) - until <= mostOfSilent;
    snapshots.push({ room, time, age: (time - first) / day, from28, until, silent });
  }
  return snapshots;
}

/** The place of the first number that is greater, by halving. @param sorted rising. */
export function firstAfter(sorted: Float64Array, value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! <= value) low = middle + 1;
    else high = middle;
  }
  return low;
}
