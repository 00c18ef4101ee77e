/** One local day of a group: person id → messages that day. */
export interface SpokenDay {
  day: number;
  speakers: Readonly<Record<string, number>>;
}
