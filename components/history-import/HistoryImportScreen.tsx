import { useLiveQuery } from 'dexie-react-hooks';
import { useState } from 'react';
import { Button } from '@/components/Button';
import { HistoryChoice, newGroup } from '@/components/history-import/HistoryChoice';
import { HistoryPreview } from '@/components/history-import/HistoryPreview';
import { ImportRunning } from '@/components/history-import/ImportRunning';
import { NameDecisions } from '@/components/history-import/NameDecisions';
import { PastImports } from '@/components/history-import/PastImports';
import { useHistoryImport } from '@/components/history-import/use-history-import';
import { Progress } from '@/components/Progress';
import { TermsText } from '@/components/TermsText';
import { useAct } from '@/components/use-act';
import { shownName } from '@/lib/chat/shown-name';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';
import { database } from '@/lib/panel/database';
import { readAllGroups } from '@/lib/panel/read-all-groups';
import { readSetting } from '@/lib/store/settings';

/** Brings in the past of a group: paste or choose it, look, say who is who, import. Past imports stand below. */
export function HistoryImportScreen() {
  const groups = useLiveQuery(() => readAllGroups(database));
  const importing = useHistoryImport();
  const [chosen, setChosen] = useState(() => new URLSearchParams(window.location.search).get('group') ?? '');
  const [newName, setNewName] = useState('');
  const [text, setText] = useState('');
  const act = useAct();
  const accepted = useLiveQuery(async () => Boolean(await readSetting(database, 'termsAcceptedAt')));
  if (!groups || accepted === undefined) return null;
  const groupId =
    chosen === newGroup || groups.some(({ id }) => id === chosen) ? chosen : (groups[0]?.id ?? newGroup);
  const groupName = groups.find(({ id }) => id === groupId)?.name ?? newName.trim();
  const { state } = importing;
  if (!accepted) {
    return (
      <div className="flex max-w-3xl flex-col items-start gap-4">
        <TermsText />
        <Button look="primary" onClick={() => void act(() => sendMessage('acceptTerms'))}>
          {i18n.t('terms.accept')}
        </Button>
      </div>
    );
  }
  return (
    <div className="flex min-w-0 flex-col gap-6">
      {state.step === 'choosing' && (
        <HistoryChoice
          groups={groups}
          groupId={groupId}
          newName={newName}
          onNewName={setNewName}
          text={text}
          refused={state.refused}
          onGroup={setChosen}
          onText={setText}
          onOpen={importing.open}
        />
      )}
      {(state.step === 'reading' || state.step === 'handing-over') && (
        <div className="flex flex-col items-start gap-3">
          <Progress
            label={
              state.step === 'reading'
                ? i18n.t('historyImport.reading', [shownName(state.name) || i18n.t('historyImport.pasted')])
                : i18n.t('historyImport.handingOver')
            }
            done={state.done}
          />
          <Button onClick={importing.stop}>{i18n.t('common.cancel')}</Button>
        </div>
      )}
      {state.step === 'looking' && (
        <HistoryPreview
          looked={state}
          onLook={importing.look}
          onNext={() => importing.toNames(state)}
          onOther={importing.again}
        />
      )}
      {state.step === 'names' && (
        <NameDecisions
          groupId={groupId === newGroup ? '' : groupId}
          groupName={groupName}
          looked={state}
          onBack={() => importing.toPreview(state)}
          onStart={importing.start}
        />
      )}
      {state.step === 'running' && (
        <ImportRunning
          importId={state.importId}
          onCancel={() => importing.cancel(state.importId)}
          onUndo={() => importing.undo(state.importId)}
          onAgain={() => {
            setText('');
            importing.again();
          }}
        />
      )}
      <PastImports
        groups={groups}
        shownId={state.step === 'running' ? state.importId : ''}
        onUndo={importing.undo}
        onCancel={importing.cancel}
      />
    </div>
  );
}
