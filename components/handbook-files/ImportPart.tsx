import { ColumnMapping } from '@/components/handbook-files/ColumnMapping';
import { FileChoice } from '@/components/handbook-files/FileChoice';
import { ImportDone } from '@/components/handbook-files/ImportDone';
import { ImportLook } from '@/components/handbook-files/ImportLook';
import type { useImport } from '@/components/handbook-files/use-import';
import { Progress } from '@/components/Progress';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';

/** Brings entries in from a file: choose it, say what its columns are, look, decide, import. */
export function ImportPart({ importing }: { importing: ReturnType<typeof useImport> }) {
  const { state, choose, toColumns, look, write, undo, again } = importing;
  switch (state.step) {
    case 'reading':
      return <Progress label={i18n.t('handbookFiles.reading', [shownName(state.name)])} />;
    case 'columns':
      return <ColumnMapping chosen={state} onLook={look} onOtherFile={again} />;
    case 'looking':
    case 'writing':
      return (
        <ImportLook
          chosen={state}
          isWriting={state.step === 'writing'}
          onColumns={() => toColumns(state)}
          onOtherFile={again}
          onImport={(plan) => write(state, plan)}
        />
      );
    case 'done':
      return <ImportDone state={state} onUndo={() => undo(state.undo)} onAgain={again} />;
    default:
      return <FileChoice refused={state.step === 'refused' ? state : undefined} onChoose={choose} />;
  }
}
