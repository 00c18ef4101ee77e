import { type FormEvent, useId, useState } from 'react';
import { Button } from '@/components/Button';
import { ColumnRow } from '@/components/handbook-files/ColumnRow';
import type { ChosenFile } from '@/components/handbook-files/use-import';
import { shownName } from '@/lib/chat/shown-name';
import { widthOf } from '@/lib/handbook-files/guess-columns';
import type { Target } from '@/lib/handbook-files/source-file';
import { i18n } from '@/lib/language/i18n';

interface ColumnMappingProps {
  chosen: ChosenFile;
  onLook: (chosen: ChosenFile) => void;
  onOtherFile: () => void;
}

/** Rows of which one sees what is in a column. */
const samples = 3;

/** Asks what each column of a table is. Enter goes on. */
export function ColumnMapping({ chosen, onLook, onOtherFile }: ColumnMappingProps) {
  const [columns, setColumns] = useState(chosen.columns);
  const headerId = useId();
  const { rows } = chosen.file;
  const { hasHeader, targets } = columns;
  // Objects in JSON name their columns in any case.
  const isNamed = rows[0]?.line === 0;
  const shown = rows.slice(hasHeader ? 1 : 0).slice(0, samples);
  const problem = problemOf(targets);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (problem === '') onLook({ ...chosen, columns });
  };
  return (
    <form onSubmit={submit} className="flex flex-col gap-3">
      <div>
        <h2 className="text-base font-semibold">{i18n.t('handbookFiles.columns')}</h2>
        <p className="text-sm text-ink-soft">
          {i18n.t('handbookFiles.fromFile', [shownName(chosen.name), rows.length - (hasHeader ? 1 : 0)])}
        </p>
        <p className="text-sm text-ink-soft">{i18n.t('handbookFiles.columnsText')}</p>
      </div>
      {!isNamed && (
        <div>
          <label className="inline-flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              aria-describedby={hasHeader ? undefined : headerId}
              checked={hasHeader}
              onChange={(event) => setColumns({ targets, hasHeader: event.target.checked })}
              className="size-4 accent-accent"
            />
            {i18n.t('handbookFiles.header')}
          </label>
          {!hasHeader && (
            <p id={headerId} className="text-xs text-amber">
              {i18n.t('handbookFiles.noHeader')}
            </p>
          )}
        </div>
      )}
      <ul className="flex flex-col divide-y divide-line border-y border-line">
        {Array.from({ length: widthOf(rows) }, (_, index) => (
          <ColumnRow
            // Columns have no other name of their own, and never change places.
            // oxlint-disable-next-line react/no-array-index-key
            key={index}
            name={
              (hasHeader && shownName(rows[0]?.cells[index] ?? '')) ||
              i18n.t('handbookFiles.column', [index + 1])
            }
            samples={shown.map(({ cells }) => cells[index] ?? '')}
            target={targets[index] ?? null}
            onChange={(target) => setColumns({ hasHeader, targets: changed(targets, index, target) })}
          />
        ))}
      </ul>
      <div className="flex flex-wrap items-center gap-2">
        <Button look="primary" type="submit" disabled={problem !== ''}>
          {i18n.t('handbookFiles.look')}
        </Button>
        <Button onClick={onOtherFile}>{i18n.t('handbookFiles.otherFile')}</Button>
        <output className="block text-sm">
          {problem === '' ? joinedText(targets) : <span className="text-red">{problem}</span>}
        </output>
      </div>
    </form>
  );
}

function changed(targets: Target[], at: number, target: Target): Target[] {
  return targets.map((one, index) => (index === at ? target : one));
}

/** What is missing or chosen twice, in words. */
function problemOf(targets: Target[]): string {
  if (!targets.includes('body')) return i18n.t('handbookFiles.needBody');
  if (!targets.includes('title') && !targets.includes('questions')) return i18n.t('handbookFiles.needName');
  return '';
}

/** Which cells become one, in words; ways of asking are meant to come from several columns. */
function joinedText(targets: Target[]): string {
  const twice = targets.find(
    (target, index) => target !== 'questions' && target && targets.indexOf(target) < index,
  );
  return twice ? i18n.t('handbookFiles.twice', [i18n.t(`handbookFiles.target.${twice}`)]) : '';
}
