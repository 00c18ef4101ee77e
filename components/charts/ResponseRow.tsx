import { CoverageLine } from '@/components/CoverageLine';
import { dayInWords } from '@/components/charts/calendar-text';
import { responseText } from '@/components/response/occasion-text';
import { dayOf } from '@/lib/activity/day';
import { i18n } from '@/lib/language/i18n';
import type { Occasion } from '@/lib/store/read-occasions';

/** What was offered, and who reacted within 24 hours. @param most reacted to any of those beside it. */
export function ResponseRow({ occasion, most }: { occasion: Occasion; most: number }) {
  const { kind, title, time, reacted, isOver, watchedShare } = occasion;
  const seen = i18n.t('groupHistory.responseSeen', [Math.round(watchedShare * 100)]);
  return (
    <tr className="border-t border-line first:border-t-0">
      <th scope="row" className="py-1.5 pr-3 text-left align-top font-normal">
        <span className="block truncate text-sm">
          <bdi>{title || i18n.t('response.untitled')}</bdi>
        </span>
        <span className="text-ink-faint">
          {i18n.t(`response.kind.${kind}`)} · {dayInWords(dayOf(time))}
          {!isOver && ` · ${i18n.t('response.running')}`}
        </span>
      </th>
      <td className="py-1.5 align-top">
        <span aria-hidden="true" className="mt-1 block h-2 overflow-hidden rounded-sm bg-sunken">
          <span className="block h-full bg-accent" style={{ width: `${(100 * reacted) / most}%` }} />
        </span>
        <span className="mt-0.5 block text-ink-soft">{responseText(occasion)}</span>
        <CoverageLine share={watchedShare} label={seen} />
      </td>
    </tr>
  );
}
