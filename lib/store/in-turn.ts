import type { NuanqunDatabase } from './database';

/**
 * Who is who is decided in one lane, messages are recorded in another, and who reacts
 * to what is counted in a third; on a page goals are edited in a fourth. None waits for another.
 */
type Lane = 'linking' | 'recording' | 'reactions' | 'goals';

const lanes = {
  linking: new WeakMap(),
  recording: new WeakMap(),
  reactions: new WeakMap(),
  goals: new WeakMap(),
} satisfies Record<Lane, WeakMap<NuanqunDatabase, Promise<unknown>>>;

/**
 * Runs the work after all earlier work handed in for this lane of the database, whether that went well or not. For what
 * reads first, decides, and then writes, where two at once would not know of each other.
 */
export function inTurn<Result>(
  db: NuanqunDatabase,
  lane: Lane,
  work: () => Promise<Result>,
): Promise<Result> {
  const before: Promise<unknown> = lanes[lane].get(db) ?? Promise.resolve();
  const result = before.then(work, work);
  lanes[lane].set(db, result);
  return result;
}
