import type { DayRow, SpeakingRow } from '../../lib/store/tables.ts';

/** When everybody of a group spoke last, as the group's day rows tell it. */
export function pastSpeaking(groupId: string, rows: DayRow[]): SpeakingRow {
  const days: SpeakingRow['days'] = {};
  for (const { day, speakers } of rows.toSorted((one, other) => one.day - other.day)) {
    for (const personId of Object.keys(speakers)) days[personId] = [day, days[personId]?.[0] ?? 0];
  }
  return { groupId, days };
}
