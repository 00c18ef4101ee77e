/** Where somebody stands who was warned. */
export type WarnedStatus = 'silent' | 'spoke' | 'left' | 'spared';

/**
 * Where somebody stands who was warned on a day.
 *
 * | status | rule                                                                                  |
 * |--------|---------------------------------------------------------------------------------------|
 * | left   | is no longer in the group                                                             |
 * | spoke  | was seen speaking on the day of the warning or later: until then they were silent     |
 * | spared | became staff or a bot, or was marked as never to be cleaned out                       |
 * | silent | was not seen speaking; somebody may have missed it while nobody watched               |
 *
 * @param lastSpokeDay 0 = never seen. @param warnedDay local day numbers (see day.ts).
 */
export function warnedStatus(
  member: { lastSpokeDay: number; leftAt: number; isSpared: boolean },
  warnedDay: number,
): WarnedStatus {
  if (member.leftAt > 0) return 'left';
  if (member.lastSpokeDay >= warnedDay) return 'spoke';
  return member.isSpared ? 'spared' : 'silent';
}
