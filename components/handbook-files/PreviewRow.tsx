import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId, useState } from 'react';
import { EntryDetails } from '@/components/handbook-files/EntryDetails';
import { placeText } from '@/components/handbook-files/file-problem-text';
import { faultText, warningText } from '@/components/handbook-files/row-text';
import { PlainText } from '@/components/PlainText';
import type { ComparedRow } from '@/lib/handbook-files/compare-entries';
import type { SourceFile } from '@/lib/handbook-files/source-file';
import { i18n } from '@/lib/language/i18n';

interface PreviewRowProps {
  row: ComparedRow;
  losesKey: boolean;
  counted: SourceFile['counted'];
}

const looks = {
  new: 'bg-tag-green text-tag-green-ink',
  conflict: 'bg-amber-wash text-amber',
  same: 'bg-tag-grey text-tag-grey-ink',
  faulty: 'bg-red-wash text-red',
} as const;

/** One row of a file: what becomes of it, and a click away all that it says. */
export function PreviewRow({ row, losesKey, counted }: PreviewRowProps) {
  const [isOpen, setIsOpen] = useState(false);
  const detailsId = useId();
  const { entry, state, line } = row;
  const notes = notesOf(row, losesKey, counted);
  const Chevron = isOpen ? ChevronDown : ChevronRight;
  return (
    <div className="border-b border-line">
      <button
        type="button"
        data-row=""
        aria-expanded={isOpen}
        aria-controls={isOpen ? detailsId : undefined}
        onClick={() => setIsOpen(!isOpen)}
        className="flex w-full items-start gap-2 px-1 py-1.5 text-left -outline-offset-2 hover:bg-hover"
      >
        <span className={`mt-0.5 shrink-0 rounded-sm px-1 text-xs ${looks[state]}`}>
          {i18n.t(`handbookFiles.state.${state}`)}
        </span>
        <span className="min-w-0 flex-1">
          <span className="block truncate text-base">
            <PlainText text={entry.title} fallback={i18n.t('snippet.untitled')} />
          </span>
          <span className="block truncate text-xs text-ink-soft">
            <PlainText text={entry.body} fallback={i18n.t('handbookFiles.nothing')} />
          </span>
          {notes.map((note) => (
            <span key={note} className={`block text-xs ${state === 'faulty' ? 'text-red' : 'text-amber'}`}>
              {note}
            </span>
          ))}
        </span>
        <span className="shrink-0 text-xs text-ink-faint">{placeText(line, counted)}</span>
        <Chevron size={14} aria-hidden="true" className="mt-0.5 shrink-0 text-ink-faint" />
      </button>
      {isOpen && <EntryDetails id={detailsId} entry={entry} />}
    </div>
  );
}

function notesOf(
  { fault, warnings, sameTitleAs, state, entry }: ComparedRow,
  losesKey: boolean,
  counted: SourceFile['counted'],
): string[] {
  if (fault !== '') return [faultText(fault)];
  return [
    ...(sameTitleAs > 0 ? [i18n.t('handbookFiles.sameTitle', [placeText(sameTitleAs, counted)])] : []),
    ...(losesKey ? [i18n.t('handbookFiles.keyTaken', [entry.key])] : []),
    ...(state === 'same' ? [] : warnings.map(warningText)),
  ];
}
