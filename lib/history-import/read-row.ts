import { messageKinds } from '../chat/message';
import type { TableRow } from '../table-files/table-row';
import { isChatLine } from './chat-line';
import type { ColumnTarget, HistoryColumns } from './history-columns';
import { lineKind } from './line-kind';
import { readCellsTime, readCellTime } from './read-cell-time';
import { type Found, problem, type SaidLine } from './said-line';

/** What WeChat's own numbers of kinds stand for, as exports carry them. */
const numbered: Record<string, SaidLine['kind'] | 'notice'> = {
  '1': 'text',
  '3': 'picture',
  '34': 'voice',
  '42': 'card',
  '43': 'video',
  '47': 'sticker',
  '48': 'location',
  '49': 'link',
  '10000': 'notice',
  '10002': 'notice',
};

/** The message that stands in a row of a table. @param copiedOn the local day for what is told relative to it. */
export function readRow({ line, cells }: TableRow, columns: HistoryColumns, copiedOn: number): Found {
  const cell = (target: ColumnTarget): string => cells[columns.targets.indexOf(target)]?.trim() ?? '';
  const written = lineKind(cell('text'));
  const kind = kindIn(cell('kind'));
  if (kind === 'notice' || (cell('name') === '' && isChatLine(cell('text')))) return { kind: 'notice', line };
  const shown = cells.filter((one) => one !== '').join(' | ');
  if (cell('name') === '') return problem('no-name', line, shown);
  const time = columns.targets.includes('time')
    ? readCellTime(cell('time'), copiedOn)
    : readCellsTime(cell('date'), cell('clock'), copiedOn);
  if (time === null || Number.isNaN(time)) return problem('no-such-time', line, shown);
  const isTextless = /^\s*(?:<|$)/u.test(written.text);
  const said =
    kind === null || kind === 'text' || written.kind !== 'text'
      ? written
      : { kind, text: isTextless ? '' : written.text };
  return { kind: 'said', said: { line, name: cell('name'), time, ...said } };
}

function kindIn(cell: string): SaidLine['kind'] | 'notice' | null {
  const bare = cell.toLowerCase();
  if (bare === '') return null;
  if (/系统|通知|notice|system/u.test(bare)) return 'notice';
  const named = messageKinds.find((kind) => kind === bare);
  return numbered[bare] ?? named ?? lineKind(`[${bare}]`).kind;
}
