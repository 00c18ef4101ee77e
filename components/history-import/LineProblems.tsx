import { shownName } from '@/lib/chat/shown-name';
import type { LineProblem, LineProblemKind } from '@/lib/history-import/said-line';
import { i18n } from '@/lib/language/i18n';

const words = {
  'no-name-or-time': 'noNameOrTime',
  'no-such-time': 'noSuchTime',
  'in-the-future': 'inTheFuture',
  'no-name': 'noName',
  'open-quote': 'openQuote',
} as const satisfies Record<LineProblemKind, string>;

/** Lines that were not understood, by their numbers; they are left out. */
export function LineProblems({ problems, count }: { problems: LineProblem[]; count: number }) {
  if (count === 0) return <p className="text-sm text-ink-soft">{i18n.t('historyImport.allUnderstood')}</p>;
  return (
    <details className="text-sm">
      <summary className="cursor-pointer text-amber">{i18n.t('historyImport.notUnderstood', count)}</summary>
      <ul className="mt-1 max-h-64 overflow-y-auto border-y border-line">
        {problems.map(({ line, kind, shown }) => (
          <li key={line} className="flex gap-3 border-b border-line py-1 last:border-b-0">
            <span className="w-20 shrink-0 text-xs leading-5 text-ink-faint tabular-nums">
              {i18n.t('historyImport.atLine', [line])}
            </span>
            <span className="min-w-0 flex-1 truncate">
              <bdi>{shownName(shown)}</bdi>
            </span>
            <span className="shrink-0 text-xs leading-5 text-ink-soft">
              {i18n.t(`historyImport.lineProblem.${words[kind]}`)}
            </span>
          </li>
        ))}
      </ul>
      {count > problems.length && (
        <p className="mt-1 text-xs text-ink-faint">
          {i18n.t('historyImport.moreProblems', count - problems.length)}
        </p>
      )}
    </details>
  );
}
