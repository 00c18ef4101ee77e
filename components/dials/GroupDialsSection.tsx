import { DialRow } from '@/components/dials/DialRow';
import { dialRows } from '@/components/dials/dial-rows';
import { dialDays, useDials } from '@/components/dials/use-dials';
import { i18n } from '@/lib/language/i18n';

interface GroupDialsSectionProps {
  groupId: string;
  now: number;
  onOpenResponse: () => void;
}

/** What stands beside a group's score and is no part of it. */
export function GroupDialsSection({ groupId, now, onOpenResponse }: GroupDialsSectionProps) {
  const dials = useDials(groupId, now);
  if (!dials) return null;
  const { watchedDays, days } = dials.coverage;
  return (
    <section className="border-t border-line pt-3">
      <h2 className="text-base font-medium">{i18n.t('dials.title')}</h2>
      <p className="mb-3 text-xs text-ink-soft">
        {i18n.t('dials.text', [dialDays])}
        {i18n.t('dials.between')}
        {i18n.t('coverage.days', [days, watchedDays])}
      </p>
      <ul className="flex flex-col gap-3">
        {dialRows(dials, now).map((row) => (
          <DialRow key={row.key} dials={dials} row={row} />
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
