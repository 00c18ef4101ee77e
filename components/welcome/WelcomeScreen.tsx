import { EmptyState } from '@/components/EmptyState';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { useGroupWelcome } from '@/components/welcome/use-group-welcome';
import { WelcomePage } from '@/components/welcome/WelcomePage';
import { i18n } from '@/lib/language/i18n';

/** The open group's newcomers and the welcome for them. */
export function WelcomeScreen(props: OverlayProps & { snippetId?: string }) {
  const { data, groupName, now, show, insert, snippetId = '' } = props;
  const groupId = data.group?.groupId ?? '';
  const welcome = useGroupWelcome(groupId);
  if (groupId === '' || !welcome) {
    return (
      <SubPage title={i18n.t('welcome.title')} onBack={() => show({ kind: 'tabs' })}>
        {groupId === '' && <EmptyState title={i18n.t('group.noGroup')} />}
      </SubPage>
    );
  }
  return (
    <WelcomePage
      key={groupId}
      data={data}
      groupName={groupName}
      welcome={welcome}
      startId={snippetId}
      now={now}
      onInsert={insert}
      show={show}
    />
  );
}
