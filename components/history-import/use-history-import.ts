import { useRef, useState } from 'react';
import { type StagedHistory, stageHistory } from '@/components/history-import/stage-history';
import { useAct } from '@/components/use-act';
import { dayOf } from '@/lib/activity/day';
import type { HistorySource, SourceProblem } from '@/lib/history-import/history-source';
import type { HistorySummary } from '@/lib/history-import/history-summary';
import { i18n } from '@/lib/language/i18n';
import { sendMessage } from '@/lib/messages';

/** A past that was read, and what it holds. */
export interface LookedAt {
  source: HistorySource;
  summary: HistorySummary;
}

/** How far bringing in a past has got. What was pasted stays until it is imported. */
export type HistoryStep =
  | { step: 'choosing'; refused?: { name: string; problem: SourceProblem } }
  | { step: 'reading'; name: string; done: number }
  | ({ step: 'looking' } & LookedAt)
  | ({ step: 'names' } & LookedAt)
  | { step: 'handing-over'; done: number }
  | { step: 'running'; importId: string };

/** Reads a past in this page and has the background import it. */
export function useHistoryImport() {
  const [state, setState] = useState<HistoryStep>({ step: 'choosing' });
  const act = useAct();
  /** What is read later counts; what was begun before is left. */
  const turn = useRef(0);
  const begin = () => {
    turn.current += 1;
    const mine = turn.current;
    return () => mine !== turn.current;
  };
  const open = async (blob: Blob, name: string, copiedOn: number) => {
    const isStopped = begin();
    setState({ step: 'reading', name, done: 0 });
    const opened = await act(async () => {
      const { openHistory } = await import('@/lib/history-import/open-history');
      return openHistory(blob, name, copiedOn, (done) => {
        if (!isStopped()) setState({ step: 'reading', name, done: done / 2 });
      });
    });
    if (isStopped()) return;
    if (!opened) setState({ step: 'choosing' });
    else if (opened.ok) await look(opened.source);
    else setState({ step: 'choosing', refused: { name, problem: opened.problem } });
  };
  /** Reads it again where what its columns are, or the day of the copy, has changed. */
  const look = async (source: HistorySource) => {
    const isStopped = begin();
    const { name } = source;
    const summary = await act(() =>
      summaryOf(source, isStopped, (done) => setState({ step: 'reading', name, done: 0.5 + done / 2 })),
    );
    if (!isStopped()) setState(summary ? { step: 'looking', source, summary } : { step: 'choosing' });
  };
  const start = async (staged: StagedHistory) => {
    const isStopped = begin();
    setState({ step: 'handing-over', done: 0 });
    const importId = await act(() =>
      stageHistory(staged, (done) => setState({ step: 'handing-over', done }), isStopped),
    );
    if (importId) setState({ step: 'running', importId });
    else setState({ step: 'names', source: staged.source, summary: staged.summary });
  };
  return {
    state,
    open: (blob: Blob, name: string, copiedOn = dayOf(Date.now())) => void open(blob, name, copiedOn),
    look: (source: HistorySource) => void look(source),
    toPreview: (looked: LookedAt) => setState({ ...looked, step: 'looking' }),
    toNames: (looked: LookedAt) => setState({ ...looked, step: 'names' }),
    start: (staged: StagedHistory) => void start(staged),
    stop: () => {
      begin();
      if (state.step === 'reading') setState({ step: 'choosing' });
    },
    cancel: (importId: string) =>
      void act(
        () => sendMessage('cancelHistoryImport', { importId }),
        () => ({ text: i18n.t('historyImport.cancelling') }),
      ),
    undo: (importId: string) => void act(() => sendMessage('undoHistoryImport', { importId })),
    again: () => setState({ step: 'choosing' }),
  };
}

/** Reads all of it once, without keeping it. */
async function summaryOf(
  source: HistorySource,
  isStopped: () => boolean,
  onStep: (done: number) => void,
): Promise<HistorySummary | null> {
  const { readHistory } = await import('@/lib/history-import/read-history');
  const { HistorySummaryBuilder } = await import('@/lib/history-import/history-summary');
  const builder = new HistorySummaryBuilder(Date.now());
  for await (const { found, done } of readHistory(source)) {
    if (isStopped()) return null;
    builder.add(found);
    onStep(done);
  }
  return builder.summary();
}
