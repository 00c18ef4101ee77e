/** How a message and an entry are alike; shares of what the terms tell by their weight and rarity, 0–1. */
export interface Signs {
  /** What the message and a wording of the entry share, for the length of both, on average over all wordings. */
  onAverage: number;
  /** Share of the message that the nearest wording has. */
  ofMessage: number;
  /** Share of the nearest wording that the message has. */
  ofWording: number;
  /** Share of the message that is in the entry's title or questions. */
  inWordings: number;
  /** Share of the message that only the answer has. */
  inAnswer: number;
  /** How much is shared at all, up to what a long question tells, what only the answer has counting half. */
  muchEvidence: number;
  /** What the intents of the message and of the title and questions have in common, for the number of both. */
  intents: number;
  /** How surely they share intents at all. */
  intentEvidence: number;
  /** How surely the answer has further intents of the message. */
  intentInAnswer: number;
  /** What the subjects of the message and of the title and questions have in common. */
  subjects: number;
  /** The same of the answer. */
  answerSubjects: number;
  /** Whether each has a subject and they share none; 0 or 1. */
  otherSubject: number;
}

/** A logistic regression on the labelled questions: what each sign adds to the log odds that the entry answers. */
const weights: Signs = {
  onAverage: 7.25,
  ofMessage: 0.39,
  ofWording: 1.14,
  inWordings: 2.69,
  inAnswer: 3.8,
  muchEvidence: 4.82,
  intents: 1.5,
  intentEvidence: 1.09,
  intentInAnswer: 1.45,
  subjects: 0.45,
  answerSubjects: 1.24,
  otherSubject: -0.45,
};
const ofNothing = -6.69;
const names = Object.keys(weights) as (keyof Signs)[];

/**
 * Log odds that the entry answers the message.
 * Judged alone, an entry of which the message says all but that others have as well is as likely as the only one that fits;
 * `confidence` looks at both.
 */
export function likeness(signs: Signs): number {
  return names.reduce((sum, name) => sum + weights[name] * signs[name], ofNothing);
}
