import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { MemberPage } from '@/components/panel/MemberPage';
import { SubPage } from '@/components/panel/SubPage';
import { useMemberActions } from '@/components/panel/use-member-actions';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { KnownTag } from '@/lib/panel/known-tags';
import { readMembers } from '@/lib/panel/read-members';
import { weeksSpoken } from '@/lib/panel/weeks-spoken';
import { groupDays } from '@/lib/store/group-days';

interface MemberScreenProps {
  personId: string;
  groupId: string;
  tags: KnownTag[];
  now: number;
  onBack: () => void;
  onExplainActivity: () => void;
}

/** A member's page with what is stored of them in one group. */
export function MemberScreen(props: MemberScreenProps) {
  const { personId, groupId, tags, now, onBack, onExplainActivity } = props;
  const today = dayOf(now);
  const read = useLiveQuery(async () => {
    const [members, days] = await Promise.all([
      readMembers(database, groupId),
      groupDays(database, groupId, today - 83, today),
    ]);
    const member = members.find((one) => one.personId === personId) ?? null;
    return { member, weeks: weeksSpoken(days, personId, today) };
  }, [personId, groupId, today]);
  const { setRole, addTag, removeTag, recolorTag } = useMemberActions(personId);
  if (!read) return <SubPage title={i18n.t('common.loading')} onBack={onBack} />;
  if (!read.member) {
    return (
      <SubPage title={i18n.t('panel.members')} onBack={onBack}>
        <EmptyState title={i18n.t('member.notFound')} text={i18n.t('member.notWatchedText')} />
      </SubPage>
    );
  }
  return (
    <MemberPage
      member={read.member}
      weeks={read.weeks}
      knownTags={tags}
      today={today}
      now={now}
      onBack={onBack}
      onExplainActivity={onExplainActivity}
      onSetRole={setRole}
      onAddTag={addTag}
      onRemoveTag={removeTag}
      onRecolorTag={recolorTag}
    />
  );
}
