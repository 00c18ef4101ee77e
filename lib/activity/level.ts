/** How much somebody says in a group, from least to most: 潜水, 冒泡, 吐槽, 活跃, 话唠, 传说. */
export const levels = ['lurking', 'bubbling', 'chatting', 'active', 'talkative', 'legend'] as const;
export type Level = (typeof levels)[number];

/** The levels that have to be earned, from least to most. Who merely spoke is bubbling. */
export const earnedLevels = ['chatting', 'active', 'talkative', 'legend'] as const;
export type EarnedLevel = (typeof earnedLevels)[number];

/** Days over which a level is counted: the last of them and the 27 before. */
export const levelDays = 28;

/** What somebody said in 28 days. */
export interface Spoken {
  /** Days on which they spoke, 0 to 28. */
  days: number;
  messages: number;
}

interface Demand extends Spoken {
  /** The largest share of the group's speakers that may be ahead, 0 to 1. */
  ahead: number;
}

/**
 * What a level asks of 28 watched days: days spoken and messages, so that a quiet group has no legends, and a place among those
 * who spoke, so that the word tells somebody apart in a lively one. All three must hold.
 *
 * | level     | days spoken | messages | speakers ahead, at most |
 * |-----------|-------------|----------|-------------------------|
 * | chatting  | 3           | 5        | 70 %                    |
 * | active    | 6           | 15       | 40 %                    |
 * | talkative | 10          | 40       | 15 %                    |
 * | legend    | 15          | 80       | 5 %                     |
 *
 * The numbers are a choice, not a finding.
 */
export const demands: Readonly<Record<EarnedLevel, Demand>> = {
  chatting: { days: 3, messages: 5, ahead: 0.7 },
  active: { days: 6, messages: 15, ahead: 0.4 },
  talkative: { days: 10, messages: 40, ahead: 0.15 },
  legend: { days: 15, messages: 80, ahead: 0.05 },
};

/**
 * The margin against flapping: a figure that was reached once may fall this low before it counts as lost, namely by 2 or a
 * quarter, whichever is more, but never to nothing.
 * @param asked whole number from 1 on.
 */
export function keptAt(asked: number): number {
  return Math.max(1, asked - Math.max(2, Math.ceil(asked / 4)));
}
