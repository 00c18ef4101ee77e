/** What is known of when a member of a group was seen. Day numbers are those of day.ts. */
export interface Observed {
  /** The last day on which they were seen speaking; 0 = never. */
  lastSpokeDay: number;
  /** From when on somebody would have seen them speak: see `observedSince`. */
  observedDay: number;
}

/** Since when a member could have been seen speaking: the latest of these, ms since 1970; 0 where one is not known. */
export function observedSince(group: {
  watchedSince: number;
  firstSeenAt: number;
  joinedAt: number;
}): number {
  return Math.max(group.watchedSince, group.firstSeenAt, group.joinedAt);
}

/** The day from which on nothing was heard of them: the last one on which they spoke, or the first one on which they were there. */
export function silentSince({ lastSpokeDay, observedDay }: Observed): number {
  return lastSpokeDay || observedDay;
}

/**
 * Who was not seen speaking on a day or any later one, longest silent first. Of whoever came, or was first seen, after that day
 * nothing can be said: they are counted apart. What nobody watched nobody saw: the coverage of these days belongs beside the list.
 * @param sinceDay the first day that counts.
 */
export function silentMembers<Member extends Observed>(
  members: readonly Member[],
  sinceDay: number,
): { silent: Member[]; tooNew: number } {
  const quiet = members.filter(({ lastSpokeDay }) => lastSpokeDay < sinceDay);
  const silent = quiet.filter(({ observedDay }) => observedDay <= sinceDay);
  return {
    silent: silent.sort((one, other) => silentSince(one) - silentSince(other)),
    tooNew: quiet.length - silent.length,
  };
}
