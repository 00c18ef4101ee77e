import { type ComparedFigure, type ComparedGroup, figureOf } from './figure-of';

/** By what groups are sorted, and which end comes first. */
export interface GroupOrder {
  by: ComparedFigure | 'name';
  ascending: boolean;
}

const byName = new Intl.Collator('zh-CN', { numeric: true });

/** Groups in an order; those of which the figure is not known come last either way, and equal ones by name. */
export function sortGroups<Group extends ComparedGroup>(
  groups: readonly Group[],
  { by, ascending }: GroupOrder,
): Group[] {
  const sign = ascending ? 1 : -1;
  const compareNames = (one: Group, other: Group) => byName.compare(one.name, other.name);
  if (by === 'name') return groups.toSorted((one, other) => sign * compareNames(one, other));
  return groups.toSorted((one, other) => {
    const [figure, otherFigure] = [figureOf(one, by), figureOf(other, by)];
    if (figure === otherFigure) return compareNames(one, other);
    if (figure === null) return 1;
    if (otherFigure === null) return -1;
    return sign * (figure - otherFigure);
  });
}

const highIsWorse: readonly GroupOrder['by'][] = ['waiting', 'unanswered', 'topThree', 'firstReply'];

/** Which end of a figure one wants to see first: the worst. */
export function beginsAscending(by: GroupOrder['by']): boolean {
  return !highIsWorse.includes(by);
}
