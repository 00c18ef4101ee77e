import { CoverageLine } from '@/components/CoverageLine';
import type { SilentList } from '@/components/panel/use-silent-list';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import type { PeriodCoverage } from '@/lib/panel/read-silent-list';

/** Of several groups the one that was watched least: the list is no surer than that. */
function leastWatched(coverage: PeriodCoverage[]): PeriodCoverage | undefined {
  return coverage.toSorted((one, other) => one.watchedDays - other.watchedDays)[0];
}

function coverageText({ name, days, watchedDays }: PeriodCoverage, several: boolean): string {
  const words = i18n.t('silent.coverage', [days, watchedDays]);
  return several ? i18n.t('silent.leastWatched', [shownName(name), words]) : words;
}

/** How many were silent, how much was watched meanwhile, and of how many nothing can be said. */
export function SilentHead({ list }: { list: SilentList }) {
  const { silent, tooNew, coverage } = list;
  const least = leastWatched(coverage);
  const words = least ? coverageText(least, coverage.length > 1) : '';
  return (
    <div className="shrink-0 px-3 pt-2">
      <p className="text-sm" aria-live="polite">
        {i18n.t('silent.count', silent.length)}
      </p>
      {least && (
        <>
          <CoverageLine share={least.watchedDays / Math.max(1, least.days)} label={words} />
          <p aria-hidden="true" className="text-xs text-ink-soft">
            {words}
          </p>
        </>
      )}
      {tooNew > 0 && <p className="text-xs text-ink-soft">{i18n.t('silent.tooNew', tooNew)}</p>}
    </div>
  );
}
