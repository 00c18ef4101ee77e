/** A logistic regression on labelled messages; log odds. */
const weights = { asks: 0.439, likeness: 0.353, nearness: 0.274, length: 0.06, always: -3.991 };
/** Whoever writes more tells what they need; up to so many characters. */
const longest = 60;

/** What tells whether the likeliest entry is wanted at all. */
export interface Grounds {
  /** Log odds that the message asks something. */
  asks: number;
  /** Of the likeliest entry, as `likeness` gives it. */
  likeness: number;
  /** How near the message stands to the nearest wording of that entry; −1 to 1. */
  nearness: number;
  /** Characters of the message. */
  length: number;
}

/** How sure it is that a message wants what the likeliest entry tells; 0–1. */
export function confidence({ asks, likeness, nearness, length }: Grounds): number {
  const odds =
    weights.always +
    weights.asks * asks +
    weights.likeness * likeness +
    weights.nearness * nearness +
    weights.length * Math.min(length, longest);
  return 1 / (1 + Math.exp(-odds));
}
