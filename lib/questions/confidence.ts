import { type Cue, cuesOf } from './cues';
import { isSmallTalk } from './small-talk';

/** What each cue adds, log odds. */
const weights: Record<Cue, number> = {
  particle: 0.54,
  whether: 1.01,
  politely: 0.26,
  which: 1.22,
  keeper: 0.35,
  oneOther: -1.28,
  allOthers: -0.61,
  calls: -1.28,
  over: -2.09,
  rhetorical: -1.79,
  call: -1.86,
  moved: -1.01,
  casual: -0.95,
  told: -0.55,
};
/** What a message is worth that asks, its length left aside; log odds. */
const asks = 0.87;
/** Whoever writes more tells what they need; up to so many characters. */
const long = 60;

/**
 * How sure it is that a message which asks wants what the likeliest entry tells: the likelier that entry is, the more it asks
 * openly, and the less it looks like talk among members. A logistic regression; its weights were taken from those labelled
 * messages that were written without sight of the rules by which a question is seen, so that these are not trusted too much.
 * @param text as it was written. @param words as `ownWords` gives them. @param likeness of the likeliest entry; log odds.
 * @returns 0–1.
 */
export function confidence(text: string, words: string, likeness: number): number {
  const cues = cuesOf(text, words).reduce((sum, cue) => sum + weights[cue], 0);
  const told = 1.03 * (Math.min(words.length, long) / 30);
  const odds = asks + 0.26 * likeness + cues + told - (isSmallTalk(words) ? 1.56 : 0);
  return 1 / (1 + Math.exp(-odds));
}
