import type { SpokenDay } from './spoken-day';

/** How many messages each person wrote over these days, the most first; only of those who count. */
export function spokenMessages(
  days: readonly SpokenDay[],
  counts: (personId: string) => boolean,
): [personId: string, messages: number][] {
  const spoken = new Map<string, number>();
  for (const { speakers } of days) {
    for (const [personId, messages] of Object.entries(speakers)) {
      if (messages > 0 && counts(personId)) spoken.set(personId, (spoken.get(personId) ?? 0) + messages);
    }
  }
  return [...spoken].sort(([, one], [, other]) => other - one);
}
