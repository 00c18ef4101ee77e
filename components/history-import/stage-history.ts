import { ChunkBuilder } from '@/lib/history-import/chunk-builder';
import type { HistorySource } from '@/lib/history-import/history-source';
import { type HistorySummary, isAhead } from '@/lib/history-import/history-summary';
import { readHistory } from '@/lib/history-import/read-history';
import { sendMessage } from '@/lib/messages';
import { keepTexts } from '@/lib/store/retention';

/** Lines that are handed over to the background at a time. */
const lines = 2000;

export interface StagedHistory {
  /** Empty for a group that is not known yet. */
  groupId: string;
  groupName: string;
  source: HistorySource;
  summary: HistorySummary;
  /** Name → person id, `new` for a new record, empty where it is left out. */
  decisions: ReadonlyMap<string, string>;
  /** Local days between which the copy is whole. */
  fromDay: number;
  toDay: number;
}

/**
 * Reads a past once more and hands its lines over to the background, which then imports them even if this page goes.
 * @param onStep told how much is handed over, from 0 to 1. @param isStopped asked at each step.
 * @returns the import's id; null where it was stopped, and nothing is left of it.
 * @throws where the background cannot take them; nothing is left of it then either.
 */
export async function stageHistory(
  staged: StagedHistory,
  onStep: (done: number) => void,
  isStopped: () => boolean,
): Promise<string | null> {
  const { groupName, source, summary, decisions, fromDay, toDay } = staged;
  const kept = summary.speakers.filter(({ name }) => (decisions.get(name) ?? '') !== '');
  const { importId, groupId } = await sendMessage('planHistoryImport', {
    groupId: staged.groupId,
    groupName,
    source: source.name,
    firstAt: summary.firstAt,
    lastAt: summary.lastAt,
    fromDay,
    toDay,
    lines: kept.reduce((sum, speaker) => sum + speaker.lines, 0),
    names: kept.map(({ name }) => ({ name, personId: decisions.get(name) ?? '' })),
  });
  const places = new Map(kept.map(({ name }, place) => [name, place]));
  try {
    const isWhole = await handOver(source, { importId, groupId }, places, onStep, isStopped);
    if (!isWhole) {
      await sendMessage('cancelHistoryImport', { importId });
      return null;
    }
    await sendMessage('beginHistoryImport', { importId });
    return importId;
  } catch (error) {
    await sendMessage('cancelHistoryImport', { importId });
    throw error;
  }
}

async function handOver(
  source: HistorySource,
  of: { importId: string; groupId: string },
  places: ReadonlyMap<string, number>,
  onStep: (done: number) => void,
  isStopped: () => boolean,
): Promise<boolean> {
  const now = Date.now();
  const builder = new ChunkBuilder(of, now - keepTexts);
  for await (const { found, done } of readHistory(source)) {
    if (isStopped()) return false;
    for (const one of found) {
      const place = one.kind === 'said' ? places.get(one.said.name) : undefined;
      if (one.kind === 'said' && place !== undefined && !isAhead(one.said, now)) builder.add(one.said, place);
    }
    if (builder.size >= lines) await sendMessage('stageHistoryLines', { chunks: builder.take() });
    onStep(done);
  }
  if (builder.size > 0) await sendMessage('stageHistoryLines', { chunks: builder.take() });
  return true;
}
