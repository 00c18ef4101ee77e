import { silentMembers } from '@/lib/activity/silent-members';
import { isLeftOut, type SilentMember } from '@/lib/panel/silent-member';
import type { Tier } from '@/lib/store/tables';

/** Which members the silent list is about. */
export interface SilentFilter {
  groupIds: string[];
  /** The first local day on which somebody should have spoken. */
  sinceDay: number;
  /** Empty for any. */
  tagId: string;
  /** `any`, a tier, or empty for those without one. */
  tier: Tier | '' | 'any';
}

export interface FilteredSilence {
  /** Longest silent first. */
  silent: SilentMember[];
  /** Of how many nothing can be said, as they came or were first seen later. */
  tooNew: number;
  /** Staff, bots, the operator and exempt ones, whatever they said. */
  leftOut: SilentMember[];
}

/** The silent members that the filter lets through; who is left out is left out of the counts as well. */
export function filterSilence(
  members: readonly SilentMember[],
  { sinceDay, tagId, tier }: SilentFilter,
): FilteredSilence {
  const wanted = members.filter(
    (member) =>
      (tagId === '' || member.tags.some((tag) => tag.tagId === tagId)) &&
      (tier === 'any' || member.tier === tier),
  );
  const counted = wanted.filter((member) => !isLeftOut(member));
  return { ...silentMembers(counted, sinceDay), leftOut: wanted.filter(isLeftOut) };
}
