import { matchStrength } from '@/lib/panel/match-name';
import type { PanelMember } from '@/lib/panel/panel-member';

function searchedTexts(member: PanelMember): string[] {
  const { remark, groupNickname, nickname, formerNames, tags } = member;
  return [remark, groupNickname, nickname, ...formerNames, ...tags.map((tag) => tag.name)].filter(
    (text) => text !== '',
  );
}

/** Members found by any of their names or tags, pinyin too; best first, equals in the order given. */
export function searchMembers(members: PanelMember[], query: string): PanelMember[] {
  if (query.trim() === '') return members;
  // Many carry the same tags, and each comparison by pinyin takes its time.
  const compared = new Map<string, number>();
  const strengthOf = (text: string): number => {
    const strength = compared.get(text) ?? matchStrength(text, query);
    compared.set(text, strength);
    return strength;
  };
  return members
    .map((member) => ({ member, strength: Math.max(0, ...searchedTexts(member).map(strengthOf)) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .map(({ member }) => member);
}
