import type { MemberActivity } from '@/lib/store/group-activity';
import type { FactRow, JoinedHow, PersonRole, TagColor, Tier } from '@/lib/store/tables';

/** A tag that a member carries. */
export interface MemberTag {
  taggingId: string;
  tagId: string;
  name: string;
  color: TagColor;
}

/** A member of the open group as the panel shows them. */
export interface PanelMember extends MemberActivity {
  personId: string;
  nickname: string;
  /** The name carried in this group only. */
  groupNickname: string;
  /** Private: shown here, never written into a chat. */
  remark: string;
  /** Newest last. */
  formerNames: string[];
  role: PersonRole;
  isFriend: boolean;
  /** Place in the page's member list when it was last seen, from 0; −1 = not known. */
  position: number;
  /** ms since 1970; 0 = not seen. */
  joinedAt: number;
  /** Where only a list showed that they came: when it was last without them, ms since 1970; else 0. */
  joinedAfter: number;
  joinedHow: JoinedHow;
  joinedBy: string;
  /** ms since 1970; 0 = still there. */
  leftAt: number;
  /** ms since 1970; 0 = not yet. */
  welcomedAt: number;
  /** Empty where none was set. */
  tier: Tier | '';
  /** What else is known of them, set longest ago first. */
  facts: FactRow[];
  tags: MemberTag[];
}

/** The name to show to the operator: their own remark first, then what the group calls the member. */
export function nameForOperator(member: Pick<PanelMember, 'remark' | 'groupNickname' | 'nickname'>): string {
  return member.remark || member.groupNickname || member.nickname;
}
