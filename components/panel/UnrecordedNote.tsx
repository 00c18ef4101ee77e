import { useUnrecordedCount } from '@/components/panel/use-unrecorded-count';
import { i18n } from '@/lib/language/i18n';

/** How many members of the group are not recorded, and why; never who. */
export function UnrecordedNote({ groupId }: { groupId: string }) {
  const count = useUnrecordedCount(groupId);
  if (count === 0) return null;
  return <p className="px-3 py-1 text-xs text-ink-soft">{i18n.t('rights.unrecorded', count)}</p>;
}
