import type { ReactNode } from 'react';
import { PlainText } from '@/components/PlainText';
import { dayText } from '@/components/panel/day-text';
import { Fact } from '@/components/panel/Fact';
import { type ChosenRole, RoleChoice } from '@/components/panel/RoleChoice';
import { RelativeTime } from '@/components/RelativeTime';
import { joinedText } from '@/components/welcome/joined-text';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { ProfileGroup } from '@/lib/panel/read-profile';
import type { PersonRow } from '@/lib/store/tables';

interface MemberFactsProps {
  person: PersonRow;
  /** What they are in the group from which they are looked at; undefined where they are not known there. */
  here?: ProfileGroup;
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

function Joined({ here, now }: { here: ProfileGroup; now: number }): ReactNode {
  const { leftAt, joinedAt, joinedAfter } = here.membership;
  if (leftAt > 0) return <span className="text-ink-soft">{i18n.t('member.leftAt')}</span>;
  if (joinedAt === 0) return <span className="text-ink-soft">{i18n.t('member.joinUnknown')}</span>;
  return joinedAfter > 0 ? joinedText(here.membership, now) : <RelativeTime at={joinedAt} now={now} />;
}

/** What a member is called now, their role, when they came and last spoke. */
export function MemberFacts({ person, here, now, onSetRole }: MemberFactsProps) {
  const { nickname, remark, role } = person;
  const groupNickname = here?.membership.groupNickname ?? '';
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
      <Fact label={i18n.t('member.role')}>
        {role === 'own' ? i18n.t('member.roleOwn') : <RoleChoice value={role} onChange={onSetRole} />}
      </Fact>
      {here && (
        <>
          <Fact label={i18n.t('member.joinedAt')}>
            <Joined here={here} now={now} />
          </Fact>
          <Fact label={i18n.t('member.lastSpoke')}>{dayText(here.lastSpokeDay, dayOf(now))}</Fact>
        </>
      )}
    </dl>
  );
}
