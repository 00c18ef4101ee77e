import { bareColumnName } from '../table-files/column-name';
import type { TableRow } from '../table-files/table-row';
import { mayHoldMoment } from './written-moment';

/** What a column of a table can hold; null: it is left out. */
export const columnTargets = ['name', 'time', 'date', 'clock', 'text', 'kind'] as const;
export type ColumnTarget = (typeof columnTargets)[number] | null;

/** What the columns of a table are. */
export interface HistoryColumns {
  /** Whether the first row names them. */
  hasHeader: boolean;
  targets: ColumnTarget[];
}

/** Names of columns in files of chats, the surest first; as `bareColumnName` writes them. */
const names: Record<Exclude<ColumnTarget, null>, string> = {
  name:
    '发送者昵称 发送人昵称 群昵称 群名片 昵称 发送者 发送人 发言人 发言者 姓名 名字 成员 用户 用户名 ' +
    'sendername senderdisplayname displayname nickname sender speaker author from name user username talkername who',
  time: '发送时间 发言时间 消息时间 时间 日期时间 strtime datetime sendtime messagetime msgtime timestamp createtime createdat time sentat',
  date: '日期 发送日期 date day',
  clock: '时刻 钟点 发送时刻 clock timeofday',
  text: '消息内容 发言内容 聊天内容 内容 消息 正文 文本 发言 strcontent content text message msg body',
  kind: '消息类型 类型 类别 typename kind msgtype messagetype type',
};

/** So many rows are looked at where the names of the columns say nothing. */
const looked = 30;

/** Guesses what each column holds: by its name, else by what stands in it. */
export function guessHistoryColumns(rows: readonly TableRow[]): HistoryColumns {
  const [first] = rows;
  const header = (first?.cells ?? []).map(bareColumnName);
  const byName = byNames(header);
  const isNamed = first?.line === 0 || byName.filter(Boolean).length >= 2;
  const width = rows.slice(0, looked).reduce((most, { cells }) => Math.max(most, cells.length), 0);
  if (isNamed) return { hasHeader: true, targets: padded(withTimeOfDate(byName), width) };
  return { hasHeader: false, targets: byContent(rows.slice(0, looked), width) };
}

/** What is missing for reading messages. */
export function missingColumns({ targets }: HistoryColumns): ('name' | 'time')[] {
  const has = (target: ColumnTarget) => targets.includes(target);
  return [
    ...(has('name') ? [] : ['name' as const]),
    ...(has('time') || (has('date') && has('clock')) ? [] : ['time' as const]),
  ];
}

/** Each target goes to the column whose name is the surest for it. */
function byNames(header: readonly string[]): ColumnTarget[] {
  const targets: ColumnTarget[] = header.map(() => null);
  for (const target of columnTargets) {
    const known = names[target].split(' ');
    const best = known.find((name) => header.includes(name));
    const at = best === undefined ? -1 : header.indexOf(best);
    if (at !== -1) targets[at] ??= target;
  }
  return targets;
}

/** 日期 beside 时间 holds the day, and the latter then the clock; alone it holds both. */
function withTimeOfDate(targets: readonly ColumnTarget[]): ColumnTarget[] {
  const hasDate = targets.includes('date');
  const hasTime = targets.includes('time');
  if (hasDate && !hasTime && !targets.includes('clock'))
    return targets.map((target) => (target === 'date' ? 'time' : target));
  return [...targets];
}

function padded(targets: readonly ColumnTarget[], width: number): ColumnTarget[] {
  return Array.from({ length: Math.max(width, targets.length) }, (_, at) => targets[at] ?? null);
}

/** The time is what looks like one; of the others the name is what repeats most, the text what is longest. */
function byContent(rows: readonly TableRow[], width: number): ColumnTarget[] {
  const columns = Array.from({ length: width }, (_, at) => rows.map(({ cells }) => cells[at] ?? ''));
  const targets: ColumnTarget[] = columns.map(() => null);
  const time = columns.findIndex((cells) => cells.filter(looksLikeTime).length * 2 > cells.length);
  if (time !== -1) targets[time] = 'time';
  const others = columns.map((_, at) => at).filter((at) => at !== time);
  const length = (at: number) => (columns[at] ?? []).reduce((sum, cell) => sum + cell.length, 0);
  const text = others.toSorted((one, other) => length(other) - length(one))[0];
  if (text !== undefined && others.length > 1) targets[text] = 'text';
  const name = others.find((at) => at !== text && (columns[at] ?? []).some((cell) => cell.trim() !== ''));
  if (name !== undefined) targets[name] = 'name';
  return targets;
}

function looksLikeTime(cell: string): boolean {
  const text = cell.trim();
  return text.length < 40 && (mayHoldMoment(text) || /^1\d{9}(?:\d{3})?$/u.test(text));
}
