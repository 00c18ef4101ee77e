import { minuteOfDay, startOfDay } from '../activity/day';
import { fingerprint } from '../history-import/fingerprint';
import { type DayLine, keyOfLine } from '../history-import/packed-lines';
import type { MessageRow } from './tables';

/** No id of a page holds it. */
const mark = '/~';

/**
 * The id of a message that an import brings, the same each time: a batch that comes again changes nothing. The fingerprint is
 * in it, as texts go after 30 days. It is short, as a long one makes a million messages slow.
 * @param place tells the same words of somebody in one minute apart.
 */
export function importedMessageId(
  accountId: string,
  groupId: string,
  day: number,
  { personId, minute, fingerprint: said }: DayLine,
  place: number,
): string {
  const who = fingerprint('text', `${groupId}/${personId}`);
  return `${accountId}${mark}${[day * 1440 + minute, said, who, place].map((part) => part.toString(36)).join('.')}`;
}

/** Whether a message came by an import. */
export function isImported({ id }: Pick<MessageRow, 'id'>): boolean {
  return id.includes(mark);
}

/** What is compared of a stored message of a local day. */
export function lineOf(row: MessageRow): DayLine {
  const { personId, time } = row;
  return { personId, minute: minuteOfDay(time), fingerprint: fingerprintOf(row) };
}

function fingerprintOf({ id, kind, text, recalled }: MessageRow): number {
  const at = id.indexOf(mark);
  if (at === -1) return recalled ? 0 : fingerprint(kind, text);
  return Number.parseInt(id.slice(at + mark.length).split('.')[1] ?? '', 36) || 0;
}

/** Of the imported messages of a day those that no line stands for any more. */
export function superfluous(rows: readonly MessageRow[], wanted: readonly DayLine[]): string[] {
  const left = countByKey(wanted);
  return rows.filter(isImported).flatMap((row) => {
    const key = keyOfLine(lineOf(row));
    const count = left.get(key) ?? 0;
    left.set(key, count - 1);
    return count > 0 ? [] : [row.id];
  });
}

/** How many lines there are of each. */
export function countByKey(lines: readonly DayLine[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const key = keyOfLine(line);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

/** The first and last moment of a local day, as keys of messages are bounded. */
export function spanOfDay(groupId: string, day: number): [[string, number], [string, number]] {
  return [
    [groupId, startOfDay(day)],
    [groupId, startOfDay(day + 1)],
  ];
}
