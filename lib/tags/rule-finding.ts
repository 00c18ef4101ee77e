/** What was found of somebody for one condition of a rule. `place` is the condition's place in the rule, from 0. */
export type RuleFinding = { place: number } & (
  | {
      condition: 'keyword';
      /** As the rule has it. */
      word: string;
      messageId: string;
      /** ms; when it was said. */
      at: number;
    }
  | {
      condition: 'joined';
      how: 'invited' | 'scanned';
      /** As the notice names them; may be empty. */
      by: string;
      /** ms; when they came. */
      at: number;
    }
  | {
      condition: 'activity';
      messages: number;
      /** Days on which they wrote at least `messages`. */
      days: number;
      ofDays: number;
    }
);
