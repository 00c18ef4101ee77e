import { matchStrength } from '@/lib/panel/match-name';
import type { TagColor } from '@/lib/store/tables';

/** A short list is read at a glance. */
const limit = 8;

/** What is needed of a tag to suggest it; without a group's name it is in none. */
export interface SuggestedTag {
  name: string;
  color: TagColor;
  groupName?: string;
}

/**
 * Known tags that answer what was typed and are not carried yet: best first, and those of one group together, where the best
 * of them stands. Chinese is found by pinyin and initials.
 */
export function suggestTags(known: SuggestedTag[], carried: string[], typed: string): SuggestedTag[] {
  const best = known
    .filter((tag) => !carried.includes(tag.name))
    .map((tag) => ({ tag, strength: matchStrength(tag.name, typed) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, limit)
    .map(({ tag }) => tag);
  const groups = Map.groupBy(best, ({ groupName = '' }) => groupName);
  return [...groups.values()].flat();
}
