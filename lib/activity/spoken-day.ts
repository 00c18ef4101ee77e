/** One local day of a group: person id → messages that day. */
export interface SpokenDay {
  day: number;
  speakers: Readonly<Record<string, number>>;
}

/** Ids of those who count and spoke on a day. */
export function speakersOn({ speakers }: SpokenDay, counts: (personId: string) => boolean): string[] {
  return Object.keys(speakers).filter((personId) => (speakers[personId] ?? 0) > 0 && counts(personId));
}
