import type { Nearness } from './entry-vectors';

/** How a message and an entry are alike; shares of what the terms tell by their weight and rarity, 0–1. */
export interface Signs extends Nearness {
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

/** A conditional logistic regression on the labelled questions: what each sign adds to the log odds beside other entries. */
const weights: Signs = {
  onAverage: 1.33,
  ofMessage: 1.05,
  ofWording: 1.3,
  inWordings: 1.35,
  inAnswer: 3.48,
  muchEvidence: 3.32,
  intents: 1.31,
  intentEvidence: 1.63,
  intentInAnswer: 1.22,
  subjects: 0.4,
  answerSubjects: 1.24,
  otherSubject: -0.33,
  nearWording: 3.2,
  nearOnAverage: 2.71,
  nearTitle: 2.19,
  nearAnswer: 4.33,
};
const names = Object.keys(weights) as (keyof Signs)[];

/**
 * Log odds that the entry answers the message, beside other entries. Those of right entries lie around 11, those of entries about
 * something else around 2.
 */
export function likeness(signs: Signs): number {
  return names.reduce((sum, name) => sum + weights[name] * signs[name], 0);
}
