import { foldText } from './fold-text';
import type { ActivityCondition, JoinedCondition, KeywordCondition, RuleTest } from './rule-condition';
import type { RuleFinding } from './rule-finding';
import { wordFinder } from './word-finder';

/** What is known of somebody in one group when a rule is asked about them. */
export interface RuleFacts {
  /** Messages of theirs to look for words in; `at` in ms. */
  messages: { id: string; text: string; at: number }[];
  /** How they came, where a notice said so. */
  joined: { how: 'invited' | 'scanned'; by: string; at: number } | null;
  /** Their messages per local day: today, yesterday and so on. */
  messagesByDay: number[];
  /** Words that were found before in messages which nobody reads again. */
  remembered: RuleFinding[];
}

export interface RuleResult {
  holds: boolean;
  /** What was found, one a condition that holds. */
  found: RuleFinding[];
}

/**
 * Whether a rule holds for somebody, and what it rests on. A rule without conditions holds for nobody.
 */
export function evaluateRule({ match, conditions }: RuleTest, facts: RuleFacts): RuleResult {
  const found = conditions.flatMap((condition, place): RuleFinding[] => {
    switch (condition.kind) {
      case 'keyword':
        return keywordFinding(condition, place, facts);
      case 'joined':
        return joinedFinding(condition, place, facts);
      default:
        return activityFinding(condition, place, facts);
    }
  });
  const wanted = match === 'all' ? conditions.length : 1;
  return { holds: conditions.length > 0 && found.length >= wanted, found };
}

function keywordFinding({ words }: KeywordCondition, place: number, facts: RuleFacts): RuleFinding[] {
  const findWord = wordFinder(words);
  for (const { id, text, at } of facts.messages) {
    const word = findWord(text);
    if (word !== undefined) return [{ place, condition: 'keyword', word, messageId: id, at }];
  }
  return facts.remembered.filter((finding) => finding.place === place).slice(0, 1);
}

function joinedFinding({ how, by }: JoinedCondition, place: number, { joined }: RuleFacts): RuleFinding[] {
  if (joined?.how !== how) return [];
  if (by !== '' && foldText(by) !== foldText(joined.by)) return [];
  return [{ place, condition: 'joined', ...joined }];
}

function activityFinding(condition: ActivityCondition, place: number, facts: RuleFacts): RuleFinding[] {
  const { messages, days, ofDays } = condition;
  const busy = facts.messagesByDay.slice(0, ofDays).filter((count) => count >= messages).length;
  if (busy < Math.max(1, days)) return [];
  return [{ place, condition: 'activity', messages, days: busy, ofDays }];
}
