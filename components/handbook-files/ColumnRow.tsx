import { SelectField } from '@/components/SelectField';
import { shownName } from '@/lib/chat/shown-name';
import { ownColumns } from '@/lib/handbook-files/own-columns';
import type { Target } from '@/lib/handbook-files/source-file';
import { i18n } from '@/lib/language/i18n';

interface ColumnRowProps {
  name: string;
  /** What stands in it in the first rows. */
  samples: string[];
  target: Target;
  onChange: (target: Target) => void;
}

/** What is left out is no target of a column. */
const leftOut = '';

/** One column: its name, what is in it, what it is taken for. */
export function ColumnRow({ name, samples, target, onChange }: ColumnRowProps) {
  const options = [
    ...ownColumns.map((column) => ({ value: column, text: i18n.t(`handbookFiles.target.${column}`) })),
    { value: leftOut, text: i18n.t('handbookFiles.targetNone') },
  ];
  const isEmpty = samples.every((sample) => sample.trim() === '');
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 py-2">
      <div className="w-full sm:w-48">
        <SelectField
          label={name}
          value={target ?? leftOut}
          options={options}
          onChange={(value) => onChange(ownColumns.find((column) => column === value) ?? null)}
        />
      </div>
      {isEmpty ? (
        <p className="text-sm text-ink-faint sm:pt-5">{i18n.t('handbookFiles.noSample')}</p>
      ) : (
        <ol className={`min-w-0 flex-1 text-sm sm:pt-5 ${target ? 'text-ink' : 'text-ink-faint'}`}>
          {samples.map((sample, index) => (
            // Samples are the first rows in their order.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={index} className="truncate">
              <bdi>{shownName(sample) || '—'}</bdi>
            </li>
          ))}
        </ol>
      )}
    </li>
  );
}
