import { dayOf } from '../activity/day';
import { type ComparedDials, comparedDials } from '../compare/compared-dials';
import type { NuanqunDatabase } from './database';
import { readGroupDials } from './group-dials';
import { readOccasions } from './read-occasions';

/** Days that dials are compared over, and so far back the last occasion is looked for. */
const dialDays = 28;
const occasionDays = 84;
/** So many groups are read at once: more would only wait for each other. */
const atOnce = 8;

/**
 * What groups are compared by besides their standing, a few groups after the other so that the page stays at hand.
 * @param tell what a portion gave: group id → its figures. @param signal stops before the next portion.
 * @param now ms since 1970.
 */
export async function readComparedDials(
  db: NuanqunDatabase,
  groupIds: readonly string[],
  now: number,
  { tell, signal }: { tell: (portion: [string, ComparedDials][]) => void; signal: AbortSignal },
): Promise<void> {
  for (let start = 0; start < groupIds.length; start += atOnce) {
    if (signal.aborted) return;
    const portion = groupIds.slice(start, start + atOnce);
    const read = await Promise.all(portion.map((groupId) => readOne(db, groupId, now)));
    tell(read.filter((one) => one !== null));
  }
}

async function readOne(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<[string, ComparedDials] | null> {
  const toDay = dayOf(now);
  const [dials, occasions] = await Promise.all([
    readGroupDials(db, groupId, { fromDay: toDay - dialDays + 1, toDay }, now),
    readOccasions(db, groupId, { fromDay: toDay - occasionDays + 1, toDay }, now),
  ]);
  const last = occasions.find(({ isOver }) => isOver);
  return dials && [groupId, comparedDials(dials, last)];
}
