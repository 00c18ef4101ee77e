import type { ReactNode } from 'react';
import { PlainText } from '@/components/PlainText';
import { dayText } from '@/components/panel/day-text';
import { Fact } from '@/components/panel/Fact';
import { type ChosenRole, RoleChoice } from '@/components/panel/RoleChoice';
import { RelativeTime } from '@/components/RelativeTime';
import { i18n } from '@/lib/language/i18n';
import type { PanelMember } from '@/lib/panel/panel-member';

interface MemberFactsProps {
  member: PanelMember;
  /** Local day number of today. */
  today: number;
  now: number;
  onSetRole: (role: ChosenRole) => void;
}

function Remark({ remark }: { remark: string }) {
  return (
    <>
      <PlainText text={remark} />
      <span className="ml-2 rounded-sm border border-line px-1 text-xs text-ink-soft">
        {i18n.t('member.onlyYou')}
      </span>
    </>
  );
}

function Joined({ member, now }: { member: PanelMember; now: number }): ReactNode {
  if (member.leftAt > 0) return <span className="text-ink-soft">{i18n.t('member.leftAt')}</span>;
  if (member.joinedAt === 0) return <span className="text-ink-soft">{i18n.t('member.joinUnknown')}</span>;
  return <RelativeTime at={member.joinedAt} now={now} />;
}

/** What is known of a member: names, role, when they came and last spoke. */
export function MemberFacts({ member, today, now, onSetRole }: MemberFactsProps) {
  const { nickname, groupNickname, remark, formerNames, role, lastSpokeDay } = member;
  return (
    <dl className="px-3 py-2">
      <Fact label={i18n.t('member.nickname')}>
        <PlainText text={nickname} fallback={i18n.t('common.unnamedPerson')} />
      </Fact>
      {groupNickname !== '' && (
        <Fact label={i18n.t('member.groupNickname')}>
          <PlainText text={groupNickname} />
        </Fact>
      )}
      {remark !== '' && (
        <Fact label={i18n.t('member.remark')}>
          <Remark remark={remark} />
        </Fact>
      )}
      {formerNames.length > 0 && (
        <Fact label={i18n.t('member.formerNames')}>
          {formerNames.toReversed().map((name, index) => (
            <span key={name}>
              {index > 0 && i18n.t('common.listSeparator')}
              <PlainText text={name} fallback={i18n.t('common.unnamedPerson')} />
            </span>
          ))}
        </Fact>
      )}
      <Fact label={i18n.t('member.role')}>
        {role === 'own' ? i18n.t('member.roleOwn') : <RoleChoice value={role} onChange={onSetRole} />}
      </Fact>
      <Fact label={i18n.t('member.joinedAt')}>
        <Joined member={member} now={now} />
      </Fact>
      <Fact label={i18n.t('member.lastSpoke')}>{dayText(lastSpokeDay, today)}</Fact>
    </dl>
  );
}
