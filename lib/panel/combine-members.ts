import type { KnownTag } from '@/lib/panel/known-tags';
import { memberTags } from '@/lib/panel/member-tags';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { RosterEntry } from '@/lib/panel/read-roster';
import type { ActivityOfMember } from '@/lib/store/group-activity';
import { formerNames } from '@/lib/store/names-seen';
import type { FactRow, TaggingRow, Tier } from '@/lib/store/tables';

/** What is read of a group's members, each part by itself, so that a change of one does not read the others again. */
export interface MemberParts {
  roster: RosterEntry[];
  /** Every living tag. */
  tags: KnownTag[];
  /** Living ones, by person. */
  taggings: Map<string, TaggingRow[]>;
  facts: Map<string, FactRow[]>;
  activityOf: ActivityOfMember;
}

const none: never[] = [];

/** The members as the panel shows them, in the order of the roster. */
export function combineMembers({ roster, tags, taggings, facts, activityOf }: MemberParts): PanelMember[] {
  const tagOf = new Map(tags.map((tag) => [tag.id, tag]));
  return roster.map(({ person, membership }) => {
    const { id, nickname, remark, role, isFriend } = person;
    const { groupNickname, position, joinedAt, joinedAfter, joinedHow, joinedBy, leftAt, welcomedAt } =
      membership;
    const known = facts.get(id) ?? none;
    return {
      personId: id,
      nickname,
      groupNickname,
      remark,
      formerNames: formerNames(person),
      role,
      isFriend,
      position,
      joinedAt,
      joinedAfter,
      joinedHow,
      joinedBy,
      leftAt,
      welcomedAt,
      tier: tierIn(known),
      facts: known,
      tags: memberTags(taggings.get(id) ?? none, tagOf),
      ...activityOf(id, joinedAt),
    };
  });
}

/** The tier among somebody's facts; empty where there is none. */
export function tierIn(facts: FactRow[]): Tier | '' {
  return (facts.find(({ field }) => field === 'tier')?.value ?? '') as Tier | '';
}
