import { useState } from 'react';
import { useAct } from '@/components/use-act';
import { type Guess, guessColumns } from '@/lib/handbook-files/guess-columns';
import type { ImportPlan } from '@/lib/handbook-files/plan-import';
import type { FileProblem, Read, SourceFile } from '@/lib/handbook-files/source-file';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import type { ImportUndo } from '@/lib/store/import-snippets';

/** A file that was read, and what its columns are taken for. */
export interface ChosenFile {
  name: string;
  file: SourceFile;
  columns: Guess;
}

/** How far an import has got. */
export type ImportState =
  | { step: 'choosing' }
  | { step: 'reading'; name: string }
  | { step: 'refused'; name: string; problem: FileProblem }
  | ({ step: 'columns' } & ChosenFile)
  | ({ step: 'looking' } & ChosenFile)
  | ({ step: 'writing' } & ChosenFile)
  | { step: 'done'; undo: ImportUndo; undone: boolean };

/** Time for the page to show that it reads: reading itself holds it up. In ms. */
const beforeReading = 50;

/** Reads a file in this page and has the background write what is wanted of it. */
export function useImport() {
  const [state, setState] = useState<ImportState>({ step: 'choosing' });
  const act = useAct();
  const choose = async (chosen: File) => {
    const { name } = chosen;
    setState({ step: 'reading', name });
    await new Promise((resolve) => setTimeout(resolve, beforeReading));
    const read = await act(() => readChosen(chosen));
    setState(read ? afterReading(name, read) : { step: 'choosing' });
  };
  const undo = (written: ImportUndo) =>
    act(
      () => sendMessage('undoImport', written),
      () => {
        setState((now) => (now.step === 'done' && now.undo === written ? { ...now, undone: true } : now));
        return { text: i18n.t('handbookFiles.undone') };
      },
    );
  const write = async (chosen: ChosenFile, plan: ImportPlan) => {
    setState({ ...chosen, step: 'writing' });
    const written = await act(
      () => sendMessage('importSnippets', plan),
      (done) => ({
        text: i18n.t('handbookFiles.doneText', [plan.added.length, plan.changed.length]),
        action: { label: i18n.t('common.undo'), run: () => void undo(done) },
      }),
    );
    setState(written ? { step: 'done', undo: written, undone: false } : { ...chosen, step: 'looking' });
  };
  return {
    state,
    choose: (chosen: File) => void choose(chosen),
    toColumns: (chosen: ChosenFile) => setState({ ...chosen, step: 'columns' }),
    look: (chosen: ChosenFile) => setState({ ...chosen, step: 'looking' }),
    write: (chosen: ChosenFile, plan: ImportPlan) => void write(chosen, plan),
    undo: (written: ImportUndo) => void undo(written),
    again: () => setState({ step: 'choosing' }),
  };
}

/** The readers are only loaded once somebody has a file. */
async function readChosen(chosen: File): Promise<Read> {
  const { mostBytes, refused } = await import('@/lib/handbook-files/source-file');
  if (chosen.size > mostBytes) return refused('too-big');
  const { readFile } = await import('@/lib/handbook-files/read-file');
  return readFile(new Uint8Array(await chosen.arrayBuffer()), chosen.name);
}

function afterReading(name: string, read: Read): ImportState {
  if (!read.ok) return { step: 'refused', name, problem: read.problem };
  const { file } = read;
  if (!file.targets) return { step: 'columns', name, file, columns: guessColumns(file.rows) };
  return { step: 'looking', name, file, columns: { hasHeader: false, targets: file.targets } };
}
