import { dateText } from '@/components/date-text';
import { regionOf } from '@/components/identity/evidence-lines';
import { PlainText } from '@/components/PlainText';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { IdentityRecord } from '@/lib/panel/read-identity-records';

interface SeenPersonProps {
  record: IdentityRecord;
  /** Where the question arose. */
  groupId: string;
  groupNames: Map<string, string>;
  now: number;
}

/** Somebody as this login shows them: names, region, place in the list, whether they spoke since and came lately. */
export function SeenPerson({ record, groupId, groupNames, now }: SeenPersonProps) {
  return (
    <span className="block text-xs text-ink-soft">
      {lines({ record, groupId, groupNames, now }).map((line) => (
        <bdi key={line} className="block wrap-anywhere">
          {line}
        </bdi>
      ))}
    </span>
  );
}

function lines({ record, groupId, groupNames, now }: SeenPersonProps): string[] {
  const { person, memberships, lastSpokeDay } = record;
  const here = memberships.find((membership) => membership.groupId === groupId);
  const { groupNickname = '', position = -1, joinedAt = 0 } = here ?? {};
  const colon = i18n.t('profile.colon');
  const labelled = (label: string, text: string) => (text === '' ? [] : [`${label}${colon}${text}`]);
  return [
    ...labelled(i18n.t('member.remark'), shownName(person.remark)),
    ...labelled(i18n.t('member.groupNickname'), shownName(groupNickname)),
    ...(regionOf(record) === '' ? [] : [regionOf(record)]),
    shownName(groupNames.get(groupId) ?? '') || i18n.t('common.unnamedGroup'),
    ...(position < 0 ? [] : [i18n.t('identity.position', [position + 1])]),
    i18n.t(lastSpokeDay > 0 ? 'identity.spokeSince' : 'identity.silentSince'),
    joinedAt > 0 ? i18n.t('identity.joined', [dateText(joinedAt, now)]) : i18n.t('identity.noNewcomer'),
  ];
}

/** The name of somebody asked about, as everybody sees it. */
export function SeenName({ record }: { record: IdentityRecord }) {
  return <PlainText text={record.person.nickname} fallback={i18n.t('common.unnamedPerson')} />;
}
