/** How a message and an entry are alike; shares of what the terms tell by their weight and rarity, 0–1. */
export interface Signs {
  /** What the message and the nearest wording of the entry share, for the length of both. */
  both: number;
  /** Share of the message that the nearest wording has. */
  ofMessage: number;
  /** Share of the nearest wording that the message has. */
  ofWording: number;
  /** Share of the message that is in the entry's title or questions. */
  inWordings: number;
  /** Share of the message that only the answer has. */
  inAnswer: number;
  /** How much is shared at all, up to what a plain question tells. */
  evidence: number;
  /** The same, up to what a long one tells, what only the answer has counting half. */
  muchEvidence: number;
}

/**
 * Log odds that the entry answers the message, as a logistic regression on the labelled questions gives them.
 * Judged alone, an entry of which the message says all but that others have as well is as likely as the only one that fits;
 * `confidence` looks at both.
 */
export function likeness(signs: Signs): number {
  return (
    -4.96 +
    1.68 * signs.both +
    0.58 * signs.ofMessage +
    3.13 * signs.ofWording +
    2.46 * signs.inWordings +
    3.44 * signs.inAnswer +
    1.23 * signs.evidence +
    3.08 * signs.muchEvidence
  );
}
