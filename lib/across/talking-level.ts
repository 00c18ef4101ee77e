/** How much somebody speaks compared with the others: not at all, or in which third of those who speak. */
export const talkingLevels = ['most', 'middle', 'least', 'none'] as const;
export type TalkingLevel = (typeof talkingLevels)[number];

/**
 * Gives the level that a number of messages has among all of these; equal numbers have equal levels.
 * @param messages of each member, whole numbers.
 */
export function talkingLevelsOf(messages: readonly number[]): (messages: number) => TalkingLevel {
  const spoken = messages.filter((count) => count > 0).sort((one, other) => one - other);
  const middle = spoken[Math.floor(spoken.length / 3)] ?? 0;
  const most = spoken[Math.floor((spoken.length * 2) / 3)] ?? 0;
  return (count) => {
    if (count <= 0) return 'none';
    if (count >= most) return 'most';
    return count >= middle ? 'middle' : 'least';
  };
}
