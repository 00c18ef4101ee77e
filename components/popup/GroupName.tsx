import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

interface GroupNameProps {
  group: GroupOverview;
  /** True where another group carries the same name: then its size tells which one it is. */
  nameShared: boolean;
}

/** A group's name, and whether its score is a first one. */
export function GroupName({ group, nameShared }: GroupNameProps) {
  const { name, grade, memberCount } = group;
  return (
    <span className="flex items-baseline gap-1.5">
      <span className="truncate text-base">
        <PlainText text={name} fallback={i18n.t('common.unnamedGroup')} />
      </span>
      {nameShared && (
        <span className="shrink-0 text-xs text-ink-faint">{i18n.t('common.members', memberCount)}</span>
      )}
      {grade.state !== 'too-early' && grade.preliminary && (
        <span className="shrink-0 text-xs text-ink-faint" title={i18n.t('common.preliminaryHint')}>
          {i18n.t('common.preliminary')}
        </span>
      )}
    </span>
  );
}
