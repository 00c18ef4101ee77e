import { shownName } from '@/lib/chat/shown-name';
import type { Evidence } from '@/lib/identity/evidence';
import { i18n } from '@/lib/language/i18n';
import type { IdentityRecord } from '@/lib/panel/read-identity-records';
import type { GroupRow } from '@/lib/store/tables';

/** One piece of evidence in plain words. */
export interface EvidenceLine {
  agrees: boolean;
  text: string;
}

/** Both sides of what was compared. */
export interface Compared {
  seen: IdentityRecord;
  known: IdentityRecord;
  /** Group id → name. */
  groupNames: Map<string, string>;
}

/** What speaks for two records being one person, and then what speaks against it; each the weightiest first. */
export function evidenceLines(evidence: Evidence[], compared: Compared): EvidenceLine[] {
  const inGroups = evidence.filter(({ key, agrees }) => key === 'groups' && agrees);
  const others = evidence.filter((piece) => !inGroups.includes(piece)).toSorted(weightiest);
  const lines = others.map((piece) => ({ agrees: piece.agrees, text: textOf(piece, compared) }));
  const together =
    inGroups.length > 0
      ? [{ agrees: true, text: i18n.t('identity.evidence.sameGroups', inGroups.length) }]
      : [];
  return [...lines.filter(({ agrees }) => agrees), ...together, ...lines.filter(({ agrees }) => !agrees)];
}

/** The same of two groups. */
export function groupEvidenceLines(evidence: Evidence[], seen: GroupRow, known: GroupRow): EvidenceLine[] {
  return evidence.toSorted(weightiest).map(({ key, agrees, shown }) => {
    if (key === 'groups') return { agrees, text: i18n.t('identity.evidence.overlap', [shown]) };
    const text = agrees
      ? i18n.t('identity.evidence.groupNameSame', [named(known.name)])
      : i18n.t('identity.evidence.groupNameDiffers', [named(known.name), named(seen.name)]);
    return { agrees, text };
  });
}

function weightiest(one: Evidence, other: Evidence): number {
  return Math.abs(other.weight) - Math.abs(one.weight);
}

function textOf(piece: Evidence, compared: Compared): string {
  const { key, agrees, shown } = piece;
  const { seen, known, groupNames } = compared;
  switch (key) {
    case 'remark':
      return agrees
        ? i18n.t('identity.evidence.remarkSame', [named(shown)])
        : i18n.t('identity.evidence.remarkDiffers', [named(known.person.remark), named(seen.person.remark)]);
    case 'nickname':
      return agrees
        ? i18n.t('identity.evidence.nicknameSame', [named(shown)])
        : i18n.t('identity.evidence.nicknameDiffers', [
            named(known.person.nickname),
            named(seen.person.nickname),
          ]);
    case 'formerName':
      return i18n.t('identity.evidence.formerName', [named(shown)]);
    case 'groupNickname':
      return groupNicknameText(piece, compared);
    case 'region':
      return regionText(piece, compared);
    case 'groups': {
      const group = groupNamed(groupNames.get(shown));
      const isThere = seen.memberships.some(({ groupId }) => groupId === shown);
      return i18n.t(isThere ? 'identity.evidence.groupNew' : 'identity.evidence.groupGone', [group]);
    }
    default:
      return plainText(piece, compared);
  }
}

function groupNicknameText({ agrees, shown }: Evidence, { seen, known }: Compared): string {
  if (agrees) return i18n.t('identity.evidence.groupNicknameSame', [named(shown)]);
  const pairs = seen.memberships.flatMap(({ groupId, groupNickname: now }) => {
    const before = known.memberships.find((one) => one.groupId === groupId)?.groupNickname;
    return before === undefined ? [] : [{ before, now }];
  });
  const pair = pairs.find(({ before, now }) => before !== now && (now || before) === shown);
  return i18n.t('identity.evidence.groupNicknameDiffers', [
    named(pair?.before ?? ''),
    named(pair?.now ?? ''),
  ]);
}

/** The region and the sex are one piece of evidence; which of both it was, the records say. */
function regionText({ agrees }: Evidence, { seen, known }: Compared): string {
  const [before, now] = [regionOf(known), regionOf(seen)];
  if (agrees)
    return now ? i18n.t('identity.evidence.regionSame', [now]) : i18n.t('identity.evidence.sexSame');
  return before === now
    ? i18n.t('identity.evidence.sexDiffers')
    : i18n.t('identity.evidence.regionDiffers', [named(before), named(now)]);
}

function plainText({ key, agrees }: Evidence, { seen }: Compared): string {
  switch (key) {
    case 'attrStatus':
      return i18n.t(agrees ? 'identity.evidence.attrStatusSame' : 'identity.evidence.attrStatusDiffers');
    case 'avatar':
      return i18n.t(agrees ? 'identity.evidence.avatarSame' : 'identity.evidence.avatarDiffers');
    case 'friend': {
      const differs = seen.person.isFriend ? 'identity.evidence.friendNow' : 'identity.evidence.friendBefore';
      return i18n.t(agrees ? 'identity.evidence.friendSame' : differs);
    }
    case 'order':
      return i18n.t(agrees ? 'identity.evidence.orderSame' : 'identity.evidence.orderDiffers');
    default:
      return i18n.t('identity.evidence.onlyOneLeft');
  }
}

/** Province and city as one text; empty where neither is known. */
export function regionOf({ person: { province, city } }: IdentityRecord): string {
  return shownName([province, city].join(' '));
}

function named(name: string): string {
  return shownName(name) || i18n.t('identity.noName');
}

function groupNamed(name = ''): string {
  return shownName(name) || i18n.t('common.unnamedGroup');
}
