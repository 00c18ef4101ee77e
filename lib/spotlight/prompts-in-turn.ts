import type { SnippetRow } from '../store/tables';

type Prompt = Pick<SnippetRow, 'title' | 'body' | 'lastUsedAt'>;

/** What a prompt that hands over a question speaks of. */
const asksBack = /问题|提问|问到|怎么看|回答|解答|帮忙看/u;
/** A prompt that introduces somebody needs one more person. */
const introduces = /\{\{\s*(?:新人|newcomer)\s*\}\}/iu;

/**
 * Prompts in rotation: those that fit the occasion first, among them the one that was used longest ago. Prompts that introduce a
 * newcomer come last.
 * @param answersQuestion whether somebody asked something; else the prompt is to open a talk.
 */
export function promptsInTurn<P extends Prompt>(prompts: readonly P[], answersQuestion: boolean): P[] {
  const rank = ({ title, body }: P): number => {
    if (introduces.test(body)) return 2;
    return asksBack.test(title + body) === answersQuestion ? 0 : 1;
  };
  return prompts.toSorted((one, other) => rank(one) - rank(other) || one.lastUsedAt - other.lastUsedAt);
}
