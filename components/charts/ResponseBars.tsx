import { ResponseRow } from '@/components/charts/ResponseRow';
import { i18n } from '@/lib/language/i18n';
import type { Occasion } from '@/lib/store/read-occasions';

interface ResponseBarsProps {
  /** Newest first. */
  occasions: Occasion[];
  /** What it is of. */
  caption: string;
}

/** How many reacted to what was offered: a row for each, its bar as long as the share of the most that reacted to any. */
export function ResponseBars({ occasions, caption }: ResponseBarsProps) {
  const most = occasions.reduce((so, { reacted }) => Math.max(so, reacted), 1);
  return (
    <table className="w-full table-fixed border-collapse text-xs">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">{i18n.t('groupHistory.responseWhat')}</th>
          <th scope="col">{i18n.t('groupHistory.responseWho')}</th>
        </tr>
      </thead>
      <tbody>
        {occasions.map((occasion) => (
          <ResponseRow key={occasion.id} occasion={occasion} most={most} />
        ))}
      </tbody>
    </table>
  );
}
