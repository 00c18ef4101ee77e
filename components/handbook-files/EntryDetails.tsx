import { entryFields, fieldText } from '@/components/handbook-files/field-text';
import type { HandbookEntry } from '@/lib/handbook-files/handbook-entry';
import { i18n } from '@/lib/language/i18n';

/** All that a file says of an entry. */
export function EntryDetails({ id, entry }: { id: string; entry: HandbookEntry }) {
  const filled = entryFields.filter((field) => fieldText(entry, field) !== '');
  return (
    <dl id={id} className="grid grid-cols-[auto_1fr] gap-x-3 gap-y-1 bg-sunken px-3 py-2 text-sm">
      {filled.map((field) => (
        <div key={field} className="contents">
          <dt className="text-xs leading-5 text-ink-soft">{i18n.t(`handbookFiles.target.${field}`)}</dt>
          <dd className="min-w-0 wrap-anywhere whitespace-pre-wrap">{fieldText(entry, field)}</dd>
        </div>
      ))}
    </dl>
  );
}
