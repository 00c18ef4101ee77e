import { DialRow } from '@/components/dials/DialRow';
import { dialRows } from '@/components/dials/dial-rows';
import { dialDays, useDials } from '@/components/dials/use-dials';
import type { SeenDays } from '@/lib/group-history/seen-days';
import { i18n } from '@/lib/language/i18n';

interface GroupDialsSectionProps {
  groupId: string;
  /** How much of the days that the dials are of was watched. */
  coverage: SeenDays;
  now: number;
  onOpenResponse: () => void;
}

/** What stands beside a group's score and is no part of it. */
export function GroupDialsSection({ groupId, coverage, now, onOpenResponse }: GroupDialsSectionProps) {
  const dials = useDials(groupId, now);
  if (!dials) return null;
  return (
    <section className="border-t border-line pt-3">
      <h2 className="text-base font-medium">{i18n.t('dials.title')}</h2>
      <p className="mb-3 text-xs text-ink-soft">
        {i18n.t('dials.text', [dialDays])}
        {i18n.t('dials.between')}
        {i18n.t('coverage.days', [coverage.days, coverage.seenDays])}
      </p>
      <ul className="flex flex-col gap-3">
        {dialRows(dials, now).map((row) => (
          <DialRow key={row.key} dials={dials} coverage={coverage} row={row} />
        ))}
      </ul>
      <button
        type="button"
        onClick={onOpenResponse}
        className="mt-3 text-left text-sm text-accent underline-offset-2 hover:underline"
      >
        {i18n.t('dials.openResponse')}
      </button>
    </section>
  );
}
