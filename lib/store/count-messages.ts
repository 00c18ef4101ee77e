import { dayOf, hourOf } from '../activity/day';
import type { NuanqunDatabase } from './database';
import type { DayRow, MessageRow } from './tables';

/** Somebody's first message of a local day in a group. */
export interface FirstOfDay {
  groupId: string;
  personId: string;
  day: number;
}

type DayMessages = { groupId: string; day: number; messages: MessageRow[] };

/** Sorts messages of people by group and local day. Notices are left out: nobody says them. */
export function messagesByDay(messages: MessageRow[]): DayMessages[] {
  const days = new Map<string, DayMessages>();
  for (const message of messages) {
    if (message.kind === 'notice') continue;
    const { groupId } = message;
    const day = dayOf(message.time);
    const key = `${day}/${groupId}`;
    const known = days.get(key);
    if (known) known.messages.push(message);
    else days.set(key, { groupId, day, messages: [message] });
  }
  return [...days.values()];
}

/**
 * Adds messages to the counters of their days; inside the caller's transaction.
 * @param messages each stored for the first time.
 * @returns who spoke for the first time that day in that group.
 */
export async function countMessages(db: NuanqunDatabase, messages: MessageRow[]): Promise<FirstOfDay[]> {
  const days = messagesByDay(messages);
  if (days.length === 0) return [];
  const known = await db.days.bulkGet(days.map(({ groupId, day }) => [groupId, day] as [string, number]));
  const firsts: FirstOfDay[] = [];
  const rows = days.map((day, index) => countDay(known[index], day, firsts));
  await db.days.bulkPut(rows);
  return firsts;
}

/** Any text may be a person's id here, so names like `__proto__` must be as good as any: hence the Map. */
function countDay(
  known: DayRow | undefined,
  { groupId, day, messages }: DayMessages,
  firsts: FirstOfDay[],
): DayRow {
  const speakers = new Map(Object.entries(known?.speakers ?? {}));
  const hours = known?.hours ?? Array.from({ length: 24 }, () => 0);
  let lastMessageAt = known?.lastMessageAt ?? 0;
  for (const { personId, time } of messages) {
    const before = speakers.get(personId) ?? 0;
    if (before === 0) firsts.push({ groupId, personId, day });
    speakers.set(personId, before + 1);
    const hour = hourOf(time);
    hours[hour] = (hours[hour] ?? 0) + 1;
    lastMessageAt = Math.max(lastMessageAt, time);
  }
  const count = (known?.messages ?? 0) + messages.length;
  return { groupId, day, speakers: Object.fromEntries(speakers), messages: count, hours, lastMessageAt };
}
