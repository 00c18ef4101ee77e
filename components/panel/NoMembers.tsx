import { Button } from '@/components/Button';
import { EmptyState } from '@/components/EmptyState';
import { i18n } from '@/lib/language/i18n';

interface NoMembersProps {
  /** Members of a group that is not watched are not recorded. */
  watched: boolean;
  onWatch: () => void;
}

/** Why no member of the open group is known, and the next step. */
export function NoMembers({ watched, onWatch }: NoMembersProps) {
  if (watched) return <EmptyState title={i18n.t('member.empty')} text={i18n.t('member.emptyHint')} />;
  return (
    <EmptyState title={i18n.t('member.notWatched')} text={i18n.t('member.notWatchedText')}>
      <Button look="primary" onClick={onWatch}>
        {i18n.t('group.watch')}
      </Button>
    </EmptyState>
  );
}
