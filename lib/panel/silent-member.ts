import type { Observed } from '@/lib/activity/silent-members';
import type { Distinction } from '@/lib/panel/namesakes';
import type { MemberTag } from '@/lib/panel/panel-member';
import type { PersonRole, Tier } from '@/lib/store/tables';

/** A member of one group with what the silent list and a clean-out need to know of them. */
export interface SilentMember extends Observed {
  groupId: string;
  personId: string;
  nickname: string;
  groupNickname: string;
  /** Private: shown here, never written into a chat. */
  remark: string;
  role: PersonRole;
  /** Since when they could have been seen speaking; ms since 1970. */
  observedAt: number;
  /** ms since 1970; 0 = not seen. */
  joinedAt: number;
  /** ms since 1970; 0 = still there. */
  leftAt: number;
  tags: MemberTag[];
  tier: Tier | '';
  /** The fact that says that they are never to be cleaned out; empty where there is none. */
  exemptFactId: string;
  /** What tells them from others of the same name in the group; null where nobody has their name. */
  distinction: Distinction | null;
}

/** Whether somebody is left out of the silent list, whatever they said. */
export function isLeftOut({ role, exemptFactId }: Pick<SilentMember, 'role' | 'exemptFactId'>): boolean {
  return role !== 'member' || exemptFactId !== '';
}

/** One key for a member of a group, as several groups may be listed at once. */
export function silentKey({ groupId, personId }: Pick<SilentMember, 'groupId' | 'personId'>): string {
  return `${groupId} ${personId}`;
}
