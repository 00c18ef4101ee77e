import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { ActivityPage } from '@/components/panel/ActivityPage';
import { SubPage } from '@/components/panel/SubPage';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readActivity } from '@/lib/panel/read-activity';

interface ActivityScreenProps {
  personId: string;
  groupId: string;
  now: number;
  onBack: () => void;
}

/** Why a member carries their word in one group, from what is stored. */
export function ActivityScreen({ personId, groupId, now, onBack }: ActivityScreenProps) {
  const explained = useLiveQuery(
    () => readActivity(database, groupId, personId, now),
    [groupId, personId, now],
  );
  if (explained) return <ActivityPage explained={explained} today={dayOf(now)} onBack={onBack} />;
  const isMissing = explained === null;
  return (
    <SubPage title={i18n.t(isMissing ? 'panel.members' : 'common.loading')} onBack={onBack}>
      {isMissing && <EmptyState title={i18n.t('member.notFound')} text={i18n.t('member.notWatchedText')} />}
    </SubPage>
  );
}
