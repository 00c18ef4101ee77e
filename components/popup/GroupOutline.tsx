import { PlainText } from '@/components/PlainText';
import { i18n } from '@/lib/language/i18n';
import type { GroupOverview } from '@/lib/store/group-overviews';

/** A group that is out of sight yet: its score and its name, until there is time for the rest of its row. */
export function GroupOutline({ group: { name, grade } }: { group: GroupOverview }) {
  return (
    <>
      <span className="w-10 text-base tabular-nums">{grade.state === 'too-early' ? '' : grade.score}</span>
      <PlainText text={name} fallback={i18n.t('common.unnamedGroup')} />
    </>
  );
}
