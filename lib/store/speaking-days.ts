import type { SpeakingRow } from './tables';

/** A group's row of who spoke last when, being changed. Any text may be a person's id: hence the maps. */
export interface SpeakingInWork {
  last: Map<string, number>;
  before: Map<string, number>;
}

export function beginSpeaking(known: SpeakingRow | undefined): SpeakingInWork {
  return {
    last: new Map(Object.entries(known?.last ?? {})),
    before: new Map(Object.entries(known?.before ?? {})),
  };
}

export function toSpeakingRow(groupId: string, { last, before }: SpeakingInWork): SpeakingRow {
  return { groupId, last: Object.fromEntries(last), before: Object.fromEntries(before) };
}

/** The last two of the known days and this one stay. */
export function noteDay({ last, before }: SpeakingInWork, personId: string, day: number): void {
  const lastDay = last.get(personId);
  if (lastDay === undefined) last.set(personId, day);
  else if (day > lastDay) {
    last.set(personId, day);
    before.set(personId, lastDay);
  } else if (day < lastDay && day > (before.get(personId) ?? 0)) before.set(personId, day);
}
