import { DifferingText } from '@/components/handbook-files/DifferingText';
import { entryFields, fieldText } from '@/components/handbook-files/field-text';
import type { ComparedRow } from '@/lib/handbook-files/compare-entries';
import { i18n } from '@/lib/language/i18n';

/** An entry as it is stored and as the file has it, field by field. What differs is marked. */
export function ConflictSides({ row: { entry, conflict } }: { row: ComparedRow }) {
  if (!conflict) return null;
  const mine = conflict.stored.entry;
  const differs = new Set<string>(conflict.differing);
  const shown = entryFields.filter((field) => field === 'title' || field === 'body' || differs.has(field));
  return (
    <table className="w-full table-fixed border-collapse text-sm">
      <thead>
        <tr className="text-left text-xs text-ink-soft">
          <th scope="col" className="w-16 py-1 pr-2 font-normal sm:w-20">
            {i18n.t('handbookFiles.field')}
          </th>
          <th scope="col" className="py-1 pr-2 font-normal">
            {i18n.t('handbookFiles.mine')}
          </th>
          <th scope="col" className="py-1 font-normal">
            {i18n.t('handbookFiles.theirs')}
          </th>
        </tr>
      </thead>
      <tbody>
        {shown.map((field) => (
          <tr
            key={field}
            className={`border-t border-line align-top ${differs.has(field) ? '' : 'text-ink-soft'}`}
          >
            <th scope="row" className="py-1.5 pr-2 text-left text-xs leading-5 font-normal text-ink-soft">
              {i18n.t(`handbookFiles.target.${field}`)}
            </th>
            <td className="py-1.5 pr-3 wrap-anywhere whitespace-pre-wrap">
              <DifferingText
                text={fieldText(mine, field)}
                other={fieldText(entry, field)}
                marks={differs.has(field)}
              />
            </td>
            <td className="py-1.5 wrap-anywhere whitespace-pre-wrap">
              <DifferingText
                text={fieldText(entry, field)}
                other={fieldText(mine, field)}
                marks={differs.has(field)}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
