import { ChevronRight } from 'lucide-react';
import { i18n } from '@/lib/language/i18n';

interface WatchedTimeLinkProps {
  coverage: { seenDays: number; days: number };
  onOpen: () => void;
}

/** On how many days a group was watched, and the way to when that was. */
export function WatchedTimeLink({ coverage: { days, seenDays }, onOpen }: WatchedTimeLinkProps) {
  return (
    <button
      type="button"
      onClick={onOpen}
      title={i18n.t('watchedTime.open')}
      className="-mx-1 inline-flex items-center gap-0.5 rounded-sm px-1 text-left text-xs text-ink-soft hover:bg-hover"
    >
      {i18n.t('coverage.days', [days, seenDays])}
      <span className="sr-only">，{i18n.t('watchedTime.open')}</span>
      <ChevronRight size={12} aria-hidden="true" className="shrink-0" />
    </button>
  );
}
