import type { TemplatePart } from './template-part';

/** Says which of several is taken, from 0 to count − 1. Called once for every choice, in the order of the text. */
export type Choose = (count: number) => number;

/** A part that is no choice. */
export type ChosenPart = Exclude<TemplatePart, { kind: 'choice' }>;

/** The parts with one alternative in the place of each choice. */
export function chooseAlternatives(parts: readonly TemplatePart[], choose: Choose): ChosenPart[] {
  return parts.flatMap((part) => {
    if (part.kind !== 'choice') return [part];
    const { alternatives } = part;
    return chooseAlternatives(alternatives[choose(alternatives.length)] ?? [], choose);
  });
}

/** Takes the first of several. */
export const chooseFirst: Choose = () => 0;

/**
 * Lets successive texts take turns: the same turn always gives the same text, the next turn another one, and all
 * combinations come round.
 * @param turn a whole number from 0 on, such as how often the template was used.
 */
export function takeTurns(turn: number): Choose {
  let left = turn;
  let before = 0;
  return (count) => {
    before = ((left % count) + before) % count;
    left = Math.floor(left / count);
    return before;
  };
}
