import { matchStrength } from '@/lib/panel/match-name';
import type { TagColor } from '@/lib/store/tables';

/** A short list is read at a glance. */
const limit = 6;

/** Known tags that answer what was typed and are not carried yet, best first. Chinese is found by pinyin and initials. */
export function suggestTags(
  known: { name: string; color: TagColor }[],
  carried: string[],
  typed: string,
): { name: string; color: TagColor }[] {
  return known
    .filter((tag) => !carried.includes(tag.name))
    .map((tag) => ({ tag, strength: matchStrength(tag.name, typed) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, limit)
    .map(({ tag }) => tag);
}
