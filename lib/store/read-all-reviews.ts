import type { GroupFigures } from '../review/group-review';
import type { Period } from '../review/period';
import type { NuanqunDatabase } from './database';
import { readGroupFigures } from './read-review';

/** So many groups are read at once: more would only wait for each other. */
const atOnce = 4;

/**
 * All watched groups over a period and the one before, by name.
 * @param tell how many of how many are read. @param now ms since 1970.
 */
export async function readAllReviews(
  db: NuanqunDatabase,
  period: Period,
  now: number,
  tell: (done: number, of: number) => void,
): Promise<GroupFigures[]> {
  const groups = await db.groups.where('watched').equals(1).toArray();
  const byName = new Intl.Collator('zh-CN', { numeric: true });
  groups.sort((one, other) => byName.compare(one.name, other.name));
  const reviews: GroupFigures[] = [];
  for (let start = 0; start < groups.length; start += atOnce) {
    tell(start, groups.length);
    const portion = groups.slice(start, start + atOnce);
    const read = await Promise.all(portion.map(({ id }) => readGroupFigures(db, id, period, now)));
    reviews.push(...read.filter((review) => review !== null));
  }
  return reviews;
}
