import { EmptyState } from '@/components/EmptyState';
import type { OverlayProps } from '@/components/panel/overlay-props';
import { SubPage } from '@/components/panel/SubPage';
import { ResponsePage } from '@/components/response/ResponsePage';
import { useOccasionActions } from '@/components/response/use-occasion-actions';
import { useOccasions } from '@/components/response/use-occasions';
import { i18n } from '@/lib/language/i18n';

/** Who reacted to what was offered to the open group. */
export function ResponseScreen(props: OverlayProps) {
  const { group } = props.data;
  if (group?.watched) return <OfGroup key={group.groupId} {...props} groupId={group.groupId} />;
  return (
    <SubPage title={i18n.t('response.title')} onBack={() => props.show({ kind: 'tabs' })}>
      <EmptyState title={i18n.t('response.noGroupTitle')} text={i18n.t('response.noGroupText')} />
    </SubPage>
  );
}

function OfGroup({ now, show, groupId }: OverlayProps & { groupId: string }) {
  const read = useOccasions(groupId, now);
  const decide = useOccasionActions();
  const back = () => show({ kind: 'tabs' });
  if (!read) return <SubPage title={i18n.t('response.title')} onBack={back} />;
  return (
    <ResponsePage
      {...read}
      now={now}
      onDecide={decide}
      onOpenMessages={() => show({ kind: 'recent-messages', messageId: '' })}
      onBack={back}
    />
  );
}
