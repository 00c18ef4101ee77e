import { type DialKey, dialFigure, type GroupDials } from '../dials/group-dials';

/** What a comparison takes from a group's dials of 28 days. Null = not known. */
export interface ComparedDials {
  /** Speakers ÷ members, 0 to 1. */
  participation: number | null;
  /** Share of the messages that the three who wrote most wrote; 0 to 1. */
  topThree: number | null;
  /** Messages of members on a watched day. */
  perDay: number | null;
  joined: number | null;
  /** Of the newcomers whose seven days are over: who spoke in them; 0 to 1. */
  newcomersSpoke: number | null;
  /** Median minutes. */
  firstReply: number | null;
  /** Members who reacted to the last announcement, topic or event ÷ members then; 0 to 1. */
  response: number | null;
}

/** The last thing that was offered, as far as it is compared. */
interface LastOccasion {
  reacted: number;
  /** 0 = not known. */
  members: number;
}

/** @param last what was offered last and is over. */
export function comparedDials(dials: GroupDials, last: LastOccasion | undefined): ComparedDials {
  const valueOf = (key: DialKey) => dialFigure(dials, key).value;
  const { watchedDays } = dials.coverage;
  return {
    participation: valueOf('participation'),
    topThree: valueOf('topThreeShare'),
    perDay: watchedDays > 0 ? dials.concentration.messages / watchedDays : null,
    joined: valueOf('newcomers'),
    newcomersSpoke: valueOf('newcomersSpoke'),
    firstReply: valueOf('firstReply'),
    response: last && last.members > 0 ? last.reacted / last.members : null,
  };
}
