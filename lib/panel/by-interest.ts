import { nameForOperator, type PanelMember } from '@/lib/panel/panel-member';

const collator = new Intl.Collator('zh-CN');

/** Newcomers nobody welcomed yet, then who spoke last, then by name; who left at the end. */
export function byInterest(one: PanelMember, other: PanelMember): number {
  return (
    Number(one.leftAt > 0) - Number(other.leftAt > 0) ||
    Number(isNew(other)) - Number(isNew(one)) ||
    other.lastSpokeDay - one.lastSpokeDay ||
    collator.compare(sortName(one), sortName(other))
  );
}

function isNew({ activity, welcomedAt }: PanelMember): boolean {
  return activity === 'newcomer' && welcomedAt === 0;
}

function sortName(member: PanelMember): string {
  return nameForOperator(member).slice(0, 40);
}
