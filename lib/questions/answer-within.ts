const minute = 60_000;

/** How long the operator lets a question wait before it counts as not answered in time; ms. */
export const answerWithinChoices = [30 * minute, 120 * minute, 24 * 60 * minute] as const;

export type AnswerWithin = (typeof answerWithinChoices)[number];
