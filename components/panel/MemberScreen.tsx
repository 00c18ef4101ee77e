import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { MemberPage } from '@/components/panel/MemberPage';
import type { PanelPage } from '@/components/panel/panel-page';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import type { KnownTag } from '@/lib/panel/known-tags';
import { readProfile, readProfileDays, readProfileGroups } from '@/lib/panel/read-profile';

interface MemberScreenProps {
  personId: string;
  groupId: string;
  tags: KnownTag[];
  now: number;
  onBack: () => void;
  onExplainActivity: () => void;
  onShowRecord: () => void;
  onOpenGroup: (groupId: string) => void;
  onOpen: (page: PanelPage) => void;
}

/** A member's page with what is stored of them, as seen from one group. */
export function MemberScreen(props: MemberScreenProps) {
  const { personId, groupId, tags, now, onBack } = props;
  // Each by itself, so that a tag that is set reads no days again and a message that comes reads no facts.
  const profile = useLiveQuery(() => readProfile(database, personId), [personId]);
  const groups = useLiveQuery(
    () => readProfileGroups(database, { personId, groupId }, now),
    [personId, groupId, now],
  );
  const days = useLiveQuery(
    () => readProfileDays(database, { personId, groupId }, now),
    [personId, groupId, now],
  );
  if (profile === undefined || !groups || !days)
    return <SubPage title={i18n.t('common.loading')} onBack={onBack} />;
  if (profile === null) {
    return (
      <SubPage title={i18n.t('panel.members')} onBack={onBack}>
        <EmptyState title={i18n.t('member.notFound')} text={i18n.t('member.notWatchedText')} />
      </SubPage>
    );
  }
  return (
    <MemberPage
      key={profile.person.id}
      profile={profile}
      groups={groups}
      days={days}
      groupId={groupId}
      knownTags={tags}
      now={now}
      onBack={onBack}
      onExplainActivity={props.onExplainActivity}
      onShowRecord={props.onShowRecord}
      onOpenGroup={props.onOpenGroup}
      onOpen={props.onOpen}
    />
  );
}
