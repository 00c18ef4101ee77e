import type { DayRow, SpeakingRow } from '../../lib/store/tables.ts';

/** When everybody of a group spoke last, as the group's day rows tell it. */
export function pastSpeaking(groupId: string, rows: DayRow[]): SpeakingRow {
  const last: SpeakingRow['last'] = {};
  const before: SpeakingRow['before'] = {};
  for (const { day, speakers } of rows.toSorted((one, other) => one.day - other.day)) {
    for (const personId of Object.keys(speakers)) {
      if (last[personId] !== undefined) before[personId] = last[personId];
      last[personId] = day;
    }
  }
  return { groupId, last, before };
}
