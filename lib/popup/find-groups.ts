import { shownName } from '../chat/shown-name';
import { matchStrength } from '../panel/match-name';

/**
 * Groups found by their names, pinyin and initials too; best first, equals in the order given. Of several words each must be
 * found, in any order.
 */
export function findGroups<Group extends { name: string }>(groups: readonly Group[], query: string): Group[] {
  return groups
    .map((group) => ({ group, strength: strengthOf(shownName(group.name), query.trim()) }))
    .filter(({ strength }) => strength > 0)
    .sort((one, other) => other.strength - one.strength)
    .map(({ group }) => group);
}

function strengthOf(name: string, query: string): number {
  const whole = matchStrength(name, query);
  const words = query.split(/\s+/u);
  if (words.length === 1) return whole;
  return Math.max(whole, Math.min(...words.map((word) => matchStrength(name, word))));
}
