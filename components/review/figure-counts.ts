import { type DialKey, dialFigure } from '@/lib/dials/group-dials';
import type { PeriodFigures } from '@/lib/review/group-review';
import { questionsKnown } from '@/lib/review/questions-known';

/** A figure of a period; null where it is not known. */
export type Count = (figures: PeriodFigures) => number | null;

export function dial(key: DialKey): Count {
  return ({ dials }) => dialFigure(dials, key).value;
}

/** What is counted of what was watched: nothing is known of a period of which no day was. */
export function counted(count: Count): Count {
  return (figures) => (figures.dials.coverage.watchedDays === 0 ? null : count(figures));
}

/** What is counted of questions: nothing where some of the period's are gone. */
export function asked(count: Count): Count {
  return counted((figures) => (questionsKnown(figures) ? count(figures) : null));
}

/** How many members spoke. */
export const speakersOf = counted(({ talk }) => talk.speakerIds.size);

export const messagesOf = counted(({ talk }) => talk.messages);

/** How many members came. */
export const joinedOf = dial('newcomers');

/** Questions that were not answered in time; of none there are none. */
export const unansweredOf = asked(({ dials: { replies } }) =>
  replies.asked === 0 ? 0 : replies.unanswered.value,
);
