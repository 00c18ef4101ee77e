import { SelectField } from '@/components/SelectField';
import { shownName } from '@/lib/chat/shown-name';
import { columnTargets, type HistoryColumns, missingColumns } from '@/lib/history-import/history-columns';
import type { TableSource } from '@/lib/history-import/history-source';
import { i18n } from '@/lib/language/i18n';

interface ColumnChoicesProps {
  source: TableSource;
  onChange: (columns: HistoryColumns) => void;
}

const leftOut = '';
const samples = 2;

/** What each column of a table is taken for. */
export function ColumnChoices({ source: { rows, columns }, onChange }: ColumnChoicesProps) {
  const { hasHeader, targets } = columns;
  const missing = missingColumns(columns);
  const options = [
    { value: leftOut, text: i18n.t('historyImport.targetNone') },
    ...columnTargets.map((target) => ({ value: target, text: i18n.t(`historyImport.target.${target}`) })),
  ];
  const choose = (at: number, value: string) => {
    const target = columnTargets.find((one) => one === value) ?? null;
    const others = targets.map((one) => (one === target ? null : one));
    onChange({ hasHeader, targets: others.map((one, index) => (index === at ? target : one)) });
  };
  const shown = rows.slice(hasHeader ? 1 : 0, (hasHeader ? 1 : 0) + samples);
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-xs text-ink-soft">{i18n.t('historyImport.columns')}</h3>
      {rows[0]?.line !== 0 && (
        <label className="inline-flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={hasHeader}
            onChange={(event) => onChange({ targets, hasHeader: event.target.checked })}
            className="size-4 accent-accent"
          />
          {i18n.t('historyImport.header')}
        </label>
      )}
      <ul className="grid grid-cols-[repeat(auto-fill,minmax(10rem,1fr))] gap-3">
        {targets.map((target, at) => (
          // Columns have no other name of their own, and never change places.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={at} className="min-w-0">
            <SelectField
              label={
                (hasHeader && shownName(rows[0]?.cells[at] ?? '')) || i18n.t('historyImport.column', [at + 1])
              }
              value={target ?? leftOut}
              options={options}
              onChange={(value) => choose(at, value)}
            />
            {shown.map(({ line, cells }) => (
              <p key={line} className="mt-0.5 truncate text-xs text-ink-faint">
                <bdi>{shownName(cells[at] ?? '') || '—'}</bdi>
              </p>
            ))}
          </li>
        ))}
      </ul>
      {missing.length > 0 && (
        <output className="block text-sm text-red">
          {i18n.t(missing.includes('name') ? 'historyImport.needName' : 'historyImport.needTime')}
        </output>
      )}
    </section>
  );
}
