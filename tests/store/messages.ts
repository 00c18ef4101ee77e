import type { RecordedMessage } from '../../lib/messages';
import type { NuanqunDatabase } from '../../lib/store/database';

/** A text message; the id is part of every test. */
export function message(id: string, more: Partial<RecordedMessage> & { groupId: string }): RecordedMessage {
  return {
    id,
    personId: 'person',
    time: 0,
    timeIsFirstSeen: false,
    kind: 'text',
    text: `第${id}条`,
    mine: false,
    ...more,
  };
}

/** Everything that recording writes, in a fixed order. */
export async function recorded(db: NuanqunDatabase) {
  const [messages, days, speaking, notices] = await Promise.all([
    db.messages.orderBy('id').toArray(),
    db.days.orderBy('[groupId+day]').toArray(),
    db.speaking.orderBy('groupId').toArray(),
    db.notices.orderBy('id').toArray(),
  ]);
  const sorted = <Value>(record: Record<string, Value>) =>
    Object.entries(record).sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    messages,
    notices,
    days: days.map((day) => ({ ...day, speakers: sorted(day.speakers) })),
    speaking: speaking.map((row) => ({ ...row, last: sorted(row.last), before: sorted(row.before) })),
  };
}
