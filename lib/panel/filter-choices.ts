import type { MemberFilter } from '@/lib/panel/filter-members';
import type { PanelMember } from '@/lib/panel/panel-member';
import { type PersonRole, tiers } from '@/lib/store/tables';

/** What a group's members can be filtered by. */
export interface FilterChoices extends Pick<MemberFilter, 'activities' | 'tagIds' | 'tiers' | 'roles'> {
  /** In which at least one of them has something. */
  fields: string[];
}

const roles: PersonRole[] = ['member', 'staff', 'bot', 'own'];
/** Not asked for by what is written in them: the one has a part of its own, the other says nothing by its text. */
const otherwise = new Set(['tier', 'exempt']);

/** The values that occur among members, the most frequent first; every tier and role. */
export function filterChoices(members: PanelMember[]): FilterChoices {
  return {
    activities: frequent(members.flatMap(({ activity }) => activity ?? [])),
    tagIds: frequent(members.flatMap(({ tags }) => tags.map(({ tagId }) => tagId))),
    tiers: [...tiers.toReversed(), ''],
    roles,
    fields: frequent(members.flatMap(({ facts }) => facts.map(({ field }) => field))).filter(
      (field) => !otherwise.has(field),
    ),
  };
}

function frequent<Value>(values: Value[]): Value[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one).map(([value]) => value);
}
