import { liftText } from '@/components/panel/lift-text';
import { biggestLift } from '@/lib/health/biggest-lift';
import type { GradedHealth } from '@/lib/health/grade';
import { i18n } from '@/lib/language/i18n';

/** The one change that would lift a score most; nothing where none would. */
export function ScoreLift({ grade }: { grade: GradedHealth }) {
  const lift = biggestLift(grade);
  if (!lift) return null;
  return (
    <section className="rounded-md bg-accent-wash px-3 py-2">
      <h2 className="text-xs text-ink-soft">{i18n.t('group.lift')}</h2>
      <p className="mt-0.5 flex items-baseline gap-3 text-sm">
        <span className="min-w-0 flex-1">{liftText(lift)}</span>
        <span className="shrink-0 font-medium tabular-nums">{i18n.t('group.liftPoints', lift.points)}</span>
      </p>
    </section>
  );
}
