import { bestMatch } from '@/lib/panel/match-name';
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
  return members
    .map((member) => ({ member, strength: bestMatch(searchedTexts(member), query) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .map(({ member }) => member);
}
