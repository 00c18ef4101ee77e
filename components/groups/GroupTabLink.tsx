import { ChartLine } from 'lucide-react';
import { hashOf, placeOfKind } from '@/components/groups/group-place';
import { i18n } from '@/lib/language/i18n';

/** The way from a group's score to its year, which opens in a tab. */
export function GroupTabLink({ groupId }: { groupId: string }) {
  const label = i18n.t('groupHistory.openTab');
  return (
    <a
      href={`/groups.html${hashOf(placeOfKind('group', groupId))}`}
      target="_blank"
      rel="noreferrer"
      aria-label={label}
      title={label}
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm text-ink-soft hover:bg-hover hover:text-ink"
    >
      <ChartLine size={14} aria-hidden="true" />
    </a>
  );
}
