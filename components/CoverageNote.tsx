import { CoverageLine } from '@/components/CoverageLine';
import type { SeenDays } from '@/lib/group-history/seen-days';
import { i18n } from '@/lib/language/i18n';

/** On how many of the days that figures rest on the group was watched: as a thin line and in words. */
export function CoverageNote({ coverage: { days, seenDays } }: { coverage: SeenDays }) {
  const words = i18n.t('coverage.days', [days, seenDays]);
  return (
    <div className="flex items-center gap-2">
      <CoverageLine share={days === 0 ? 0 : seenDays / days} label={words} />
      <span aria-hidden="true" className="shrink-0 text-xs text-ink-faint">
        {words}
      </span>
    </div>
  );
}
