import { useId } from 'react';
import { FileDrop } from '@/components/FileDrop';
import { FileInput } from '@/components/FileInput';
import { fileProblemText, problemPlace } from '@/components/handbook-files/file-problem-text';
import { shownName } from '@/lib/chat/shown-name';
import { readable } from '@/lib/handbook-files/readable';
import type { FileProblem } from '@/lib/handbook-files/source-file';
import { i18n } from '@/lib/language/i18n';

interface FileChoiceProps {
  /** The file that was chosen before and could not be read. */
  refused?: { name: string; problem: FileProblem };
  onChoose: (file: File) => void;
}

const formats = ['formatPairs', 'formatTable', 'formatList', 'formatOwn'] as const;

/** Takes a file by a click, by keyboard or dropped. */
export function FileChoice({ refused, onChoose }: FileChoiceProps) {
  const id = useId();
  return (
    <div className="flex flex-col gap-4">
      <FileDrop onFile={onChoose} className="gap-2 p-6">
        {(isOver) => (
          <>
            <label htmlFor={id} className="text-base font-medium">
              {isOver ? i18n.t('handbookFiles.drop') : i18n.t('handbookFiles.choose')}
            </label>
            <FileInput
              id={id}
              accept={readable}
              aria-describedby={`${id}-hint${refused ? ` ${id}-refused` : ''}`}
              aria-invalid={refused ? true : undefined}
              onFile={onChoose}
            />
            <p id={`${id}-hint`} className="text-xs text-ink-soft">
              {i18n.t('handbookFiles.chooseHint')}
            </p>
          </>
        )}
      </FileDrop>
      {refused && (
        <div id={`${id}-refused`} role="alert" className="rounded-md bg-red-wash px-3 py-2 text-sm">
          <p className="font-medium text-red">{i18n.t('handbookFiles.refused', [shownName(refused.name)])}</p>
          <p>
            {[problemPlace(refused.problem), fileProblemText(refused.problem)].filter(Boolean).join('：')}
          </p>
        </div>
      )}
      <section aria-labelledby={`${id}-formats`} className="text-sm text-ink-soft">
        <h2 id={`${id}-formats`} className="font-medium text-ink">
          {i18n.t('handbookFiles.formats')}
        </h2>
        <ul className="mt-1 list-disc pl-5">
          {formats.map((format) => (
            <li key={format}>{i18n.t(`handbookFiles.${format}`)}</li>
          ))}
        </ul>
        <p className="mt-2">{i18n.t('handbookFiles.nothingYet')}</p>
      </section>
    </div>
  );
}
