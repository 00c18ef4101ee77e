import { byInterest } from '@/lib/panel/by-interest';
import { nameForOperator, type PanelMember } from '@/lib/panel/panel-member';
import { tiers } from '@/lib/store/tables';

/** What members can be sorted by; `interest` is who waits for a welcome, then who spoke last. */
export const memberSorts = [
  'interest',
  'lastSpoke',
  'messages',
  'days',
  'joined',
  'name',
  'tier',
  'position',
] as const;
export type MemberSort = (typeof memberSorts)[number];

type Figure = Exclude<MemberSort, 'interest' | 'name'>;

/** What a member is sorted by; smaller comes first. NaN where it is not known: such members come last either way. */
const figures: Record<Figure, (member: PanelMember) => number> = {
  lastSpoke: ({ lastSpokeDay }) => -known(lastSpokeDay),
  messages: ({ recentMessages }) => -recentMessages,
  days: ({ recentDays }) => -recentDays,
  joined: ({ joinedAt }) => -known(joinedAt),
  tier: ({ tier }) => (tier === '' ? Number.NaN : -tiers.indexOf(tier)),
  position: ({ position }) => (position < 0 ? Number.NaN : position),
};

function known(time: number): number {
  return time === 0 ? Number.NaN : time;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * The members in another order: the latest, most or highest first, names from A to Z by pinyin. Equals stay in the order given,
 * and so do those of whom it is not known, at the end.
 */
export function sortMembers(members: PanelMember[], by: MemberSort, reversed: boolean): PanelMember[] {
  const sign = reversed ? -1 : 1;
  if (by === 'interest') return members.toSorted((one, other) => sign * byInterest(one, other));
  if (by === 'name') return sortedByName(members, sign);
  const keyed = members.map((member) => ({ member, key: figures[by](member) }));
  return keyed
    .sort(
      ({ key: one }, { key: other }) =>
        Number(Number.isNaN(one)) - Number(Number.isNaN(other)) || sign * (one - other) || 0,
    )
    .map(({ member }) => member);
}

function sortedByName(members: PanelMember[], sign: number): PanelMember[] {
  const named = members.map((member) => ({ member, name: nameForOperator(member).trim().slice(0, 40) }));
  return named
    .sort(
      ({ name: one }, { name: other }) =>
        Number(one === '') - Number(other === '') || sign * collator.compare(one, other),
    )
    .map(({ member }) => member);
}
