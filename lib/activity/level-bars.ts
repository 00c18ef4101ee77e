import { demands, type EarnedLevel, earnedLevels, keptAt, levelDays, type Spoken } from './level';
import type { SpeakingWindow } from './speaking-windows';

/** What a level takes in one window of 28 days of one group. */
export interface LevelBar extends Spoken {
  /** The place among those who spoke that suffices, from 1. */
  place: number;
  /** What the one in that place said; who said as much shares it. */
  placeHolder: Spoken;
}

export type LevelBars = Readonly<Record<EarnedLevel, LevelBar>>;

/**
 * What each level takes in a window: days and messages in proportion to the days that were watched, rounded up, and the figures
 * of whoever is in the last place that suffices. Places go by days spoken, then messages.
 */
export function levelBars({ watchedDays, speakers }: SpeakingWindow): LevelBars {
  const ordered = [...speakers.values()].sort((one, other) => compareSpoken(other, one));
  const inProportion = (asked: number) => Math.max(1, Math.ceil((asked * watchedDays) / levelDays));
  const bars = earnedLevels.map((level): [EarnedLevel, LevelBar] => {
    const { days, messages, ahead } = demands[level];
    const place = Math.floor(ahead * ordered.length) + 1;
    const placeHolder = ordered[place - 1] ?? { days: 0, messages: 0 };
    return [level, { days: inProportion(days), messages: inProportion(messages), place, placeHolder }];
  });
  return Object.fromEntries(bars) as unknown as LevelBars;
}

/** Who spoke more: by days, then by messages. Negative where `one` spoke less. */
export function compareSpoken(one: Spoken, other: Spoken): number {
  return one.days - other.days || one.messages - other.messages;
}

/** Whether somebody's figures reach a level. */
export function reaches({ days, messages }: Spoken, bar: LevelBar): boolean {
  return (
    days >= bar.days && messages >= bar.messages && compareSpoken({ days, messages }, bar.placeHolder) >= 0
  );
}

/** Whether the figures suffice to keep a level that was reached: none is clearly below (see `keptAt`). */
export function keeps({ days, messages }: Spoken, bar: LevelBar): boolean {
  return days >= keptAt(bar.days) && messages >= keptAt(bar.messages) && days >= keptAt(bar.placeHolder.days);
}
