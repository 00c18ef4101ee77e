import { dateText } from '@/components/date-text';
import { clockText } from '@/components/history-import/clock-text';
import { useNow } from '@/components/use-now';
import { shownName } from '@/lib/chat/shown-name';
import type { SaidLine } from '@/lib/history-import/said-line';
import { i18n } from '@/lib/language/i18n';

/** The first messages as they will be stored. */
export function FirstLines({ lines }: { lines: SaidLine[] }) {
  const now = useNow();
  return (
    <section>
      <h3 className="mb-1 text-xs text-ink-soft">{i18n.t('historyImport.firstLines')}</h3>
      <div className="overflow-x-auto">
        <table className="w-full min-w-120 border-collapse text-sm">
          <thead>
            <tr className="border-b border-line text-left text-xs text-ink-soft">
              <th scope="col" className="py-1 pr-3 font-normal whitespace-nowrap">
                {i18n.t('historyImport.target.time')}
              </th>
              <th scope="col" className="py-1 pr-3 font-normal whitespace-nowrap">
                {i18n.t('historyImport.target.name')}
              </th>
              <th scope="col" className="w-full py-1 font-normal">
                {i18n.t('historyImport.target.text')}
              </th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ line, name, time, kind, text }) => (
              <tr key={line} className="border-b border-line align-top">
                <td className="py-1 pr-3 whitespace-nowrap text-ink-soft tabular-nums">
                  {dateText(time, now)} {clockText(time)}
                </td>
                <td className="max-w-48 truncate py-1 pr-3">
                  <bdi>{shownName(name)}</bdi>
                </td>
                <td className="py-1">
                  <span className="line-clamp-2 wrap-anywhere whitespace-pre-line">
                    {kind !== 'text' && (
                      <span className="mr-1 text-ink-faint">
                        {i18n.t(`historyImport.kind.${kindWord(kind)}`)}
                      </span>
                    )}
                    <bdi>{text}</bdi>
                  </span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

const kinds = ['picture', 'voice', 'video', 'sticker', 'file', 'link', 'card', 'location'] as const;

function kindWord(kind: SaidLine['kind']): (typeof kinds)[number] | 'other' {
  return kinds.find((one) => one === kind) ?? 'other';
}
