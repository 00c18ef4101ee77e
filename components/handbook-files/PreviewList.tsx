import { useState } from 'react';
import { LongList } from '@/components/across/LongList';
import { PreviewRow } from '@/components/handbook-files/PreviewRow';
import type { ComparedRow } from '@/lib/handbook-files/compare-entries';
import type { SourceFile } from '@/lib/handbook-files/source-file';
import { i18n } from '@/lib/language/i18n';

interface PreviewListProps {
  rows: ComparedRow[];
  /** Lines of rows that lose their key. */
  keysTaken: number[];
  counted: SourceFile['counted'];
}

const kinds = ['new', 'conflict', 'same', 'faulty', 'warned'] as const;

type Kind = (typeof kinds)[number];

/** The rows of a file, all or of one kind, with how many there are of each. */
export function PreviewList({ rows, keysTaken, counted }: PreviewListProps) {
  const [kind, setKind] = useState<Kind | 'all'>('all');
  const losing = new Set(keysTaken);
  const isOf = (row: ComparedRow, one: Kind | 'all') => {
    if (one === 'warned') return isWarned(row, losing.has(row.line));
    return one === 'all' || row.state === one;
  };
  const shown = rows.filter((row) => isOf(row, kind));
  return (
    <section aria-label={i18n.t('handbookFiles.preview')}>
      <div className="flex flex-wrap gap-1.5">
        {(['all', ...kinds] as const).map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={kind === one}
            onClick={() => setKind(one)}
            className={`h-7 rounded-full border px-2.5 text-xs ${
              kind === one
                ? 'border-accent bg-accent-wash text-accent'
                : 'border-line text-ink-soft hover:bg-hover'
            }`}
          >
            {i18n.t(one === 'all' ? 'handbookFiles.all' : `handbookFiles.state.${one}`)}{' '}
            {rows.filter((row) => isOf(row, one)).length}
          </button>
        ))}
      </div>
      {kind === 'faulty' && shown.length > 0 && (
        <p className="mt-2 text-sm text-ink-soft">{i18n.t('handbookFiles.faultHint')}</p>
      )}
      {shown.length === 0 ? (
        <p className="py-4 text-sm text-ink-soft">{i18n.t('handbookFiles.nothingShown')}</p>
      ) : (
        <LongList
          // The list begins at its top for each kind.
          key={kind}
          label={i18n.t('handbookFiles.preview')}
          items={shown}
          keyOf={({ line }) => String(line)}
        >
          {(row) => <PreviewRow row={row} losesKey={losing.has(row.line)} counted={counted} />}
        </LongList>
      )}
    </section>
  );
}

function isWarned({ state, warnings, sameTitleAs }: ComparedRow, losesKey: boolean): boolean {
  if (state === 'same' || state === 'faulty') return false;
  return warnings.length > 0 || sameTitleAs > 0 || losesKey;
}
