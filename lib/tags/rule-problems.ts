import { foldText } from './fold-text';
import type { RuleCondition } from './rule-condition';

export const longestRuleName = 30;
export const mostWords = 50;
export const longestWord = 30;
/** Day counters are kept for longer, but who was active a season ago says little of now. */
export const mostDays = 60;
export const mostMessages = 200;

/** What is wrong with one condition. */
export type ConditionProblem =
  | 'no-words'
  | 'too-many-words'
  | 'word-too-long'
  | 'messages-out-of-range'
  | 'of-days-out-of-range'
  | 'more-days-than-there-are';

/** What has to be changed before a condition can be tried; undefined where it is fine. */
export function conditionProblem(condition: RuleCondition): ConditionProblem | undefined {
  if (condition.kind === 'keyword') return wordsProblem(condition.words);
  if (condition.kind === 'joined') return undefined;
  const { messages, days, ofDays } = condition;
  if (!isWithin(messages, mostMessages)) return 'messages-out-of-range';
  if (!isWithin(ofDays, mostDays)) return 'of-days-out-of-range';
  return isWithin(days, ofDays) ? undefined : 'more-days-than-there-are';
}

function wordsProblem(words: string[]): ConditionProblem | undefined {
  if (words.every((word) => foldText(word) === '')) return 'no-words';
  if (words.length > mostWords) return 'too-many-words';
  return words.some((word) => word.length > longestWord) ? 'word-too-long' : undefined;
}

function isWithin(count: number, most: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= most;
}

/** Words as they were typed, apart at commas, 、, ； or line feeds; each once, as it was written first. */
export function wordsIn(typed: string): string[] {
  const words = typed.split(/[,，、;；\n]/u).map((word) => word.trim().replaceAll(/\s+/gu, ' '));
  const byFolded = new Map(words.toReversed().map((word) => [foldText(word), word]));
  byFolded.delete('');
  return [...byFolded.values()].toReversed();
}
