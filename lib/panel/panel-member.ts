import type { Activity } from '@/lib/messages';
import type { PersonRole, TagColor } from '@/lib/store/tables';

/** A tag that a member carries. */
export interface MemberTag {
  taggingId: string;
  tagId: string;
  name: string;
  color: TagColor;
}

/** A member of the open group as the panel shows them. */
export interface PanelMember {
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
  /** ms since 1970; 0 = not seen. */
  joinedAt: number;
  /** ms since 1970; 0 = still there. */
  leftAt: number;
  /** ms since 1970; 0 = not yet. */
  welcomedAt: number;
  /** Local day number; 0 = never seen to speak. */
  lastSpokeDay: number;
  activity: Activity | null;
  tags: MemberTag[];
}

/** The name to show to the operator: their own remark first, then what the group calls the member. */
export function nameForOperator(member: Pick<PanelMember, 'remark' | 'groupNickname' | 'nickname'>): string {
  return member.remark || member.groupNickname || member.nickname;
}
