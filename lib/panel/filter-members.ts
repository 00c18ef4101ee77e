import type { PanelMember } from '@/lib/panel/panel-member';
import type { FactRow, PersonRole, Tier } from '@/lib/store/tables';

/** What the members in the list have in common. An empty part asks for nothing; of several in one part any is enough. */
export interface MemberFilter {
  activities: NonNullable<PanelMember['activity']>[];
  tagIds: string[];
  tiers: (Tier | '')[];
  roles: PersonRole[];
  /** Newcomers whom nobody greeted yet. */
  notGreeted: boolean;
  /** Who was never seen speaking. */
  neverSpoke: boolean;
  /** Who left; else only who is there. */
  left: boolean;
  /** Each must hold: the field has this in it, in either case of letters; an empty text asks for any value. */
  facts: { field: FactRow['field']; text: string }[];
}

export const noFilter: Readonly<MemberFilter> = {
  activities: [],
  tagIds: [],
  tiers: [],
  roles: [],
  notGreeted: false,
  neverSpoke: false,
  left: false,
  facts: [],
};

/** The members that a filter lets through, in the order given. */
export function filterMembers(members: PanelMember[], filter: MemberFilter): PanelMember[] {
  const activities = new Set(filter.activities);
  const tagIds = new Set(filter.tagIds);
  const tiers = new Set(filter.tiers);
  const roles = new Set(filter.roles);
  const facts = filter.facts.map(({ field, text }) => ({ field, text: text.trim().toLowerCase() }));
  return members.filter(
    (member) =>
      member.leftAt > 0 === filter.left &&
      (activities.size === 0 || (member.activity !== null && activities.has(member.activity))) &&
      (tagIds.size === 0 || member.tags.some(({ tagId }) => tagIds.has(tagId))) &&
      (tiers.size === 0 || tiers.has(member.tier)) &&
      (roles.size === 0 || roles.has(member.role)) &&
      (!filter.notGreeted || isNotGreeted(member)) &&
      (!filter.neverSpoke || member.lastSpokeDay === 0) &&
      facts.every((wanted) => hasFact(member, wanted)),
  );
}

function isNotGreeted({ activity, role, welcomedAt }: PanelMember): boolean {
  return activity === 'newcomer' && role === 'member' && welcomedAt === 0;
}

function hasFact({ facts }: PanelMember, wanted: { field: string; text: string }): boolean {
  return facts.some(
    ({ field, value }) => field === wanted.field && value.toLowerCase().includes(wanted.text),
  );
}
