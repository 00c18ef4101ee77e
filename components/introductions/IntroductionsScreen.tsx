import { useLiveQuery } from 'dexie-react-hooks';
import { EmptyState } from '@/components/EmptyState';
import { IntroductionsPage } from '@/components/introductions/IntroductionsPage';
import { useIntroductionActions } from '@/components/introductions/use-introduction-actions';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { i18n } from '@/lib/language/i18n';
import { database } from '@/lib/panel/database';
import { readIntroductions } from '@/lib/panel/read-introductions';

/** The open group's introductions, with what is stored. */
export function IntroductionsScreen({ data, now, show, personId }: OverlayProps & { personId?: string }) {
  const groupId = data.group?.groupId ?? '';
  const read = useLiveQuery(
    async () => ({ groupId, introductions: await readIntroductions(database, groupId) }),
    [groupId],
  );
  const actions = useIntroductionActions();
  const back = () => show({ kind: 'tabs' });
  if (groupId === '' || !read || read.groupId !== groupId) {
    return (
      <SubPage title={i18n.t('introduction.title')} onBack={back}>
        {groupId === '' && <EmptyState title={i18n.t('group.noGroup')} />}
      </SubPage>
    );
  }
  return (
    <IntroductionsPage
      key={`${groupId} ${personId ?? ''}`}
      groupId={groupId}
      introductions={read.introductions}
      personId={personId}
      now={now}
      actions={actions}
      onOpenMember={(member) => show({ kind: 'member', personId: member, groupId })}
      onEditForm={() => show({ kind: 'introduction-form' })}
      onBack={back}
    />
  );
}
