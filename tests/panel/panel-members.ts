import type { PanelMember } from '@/lib/panel/panel-member';
import type { FactRow } from '@/lib/store/tables';

let made = 0;

/** A member of whom only what is given is known. */
export function someMember(change: Partial<PanelMember> = {}): PanelMember {
  made += 1;
  return {
    personId: `p${made}`,
    nickname: '',
    groupNickname: '',
    remark: '',
    formerNames: [],
    role: 'member',
    isFriend: false,
    position: -1,
    joinedAt: 0,
    joinedAfter: 0,
    joinedHow: '',
    joinedBy: '',
    leftAt: 0,
    welcomedAt: 0,
    lastSpokeDay: 0,
    recentDays: 0,
    recentMessages: 0,
    activity: null,
    tier: '',
    facts: [],
    tags: [],
    ...change,
  };
}

/** Something known of somebody. */
export function fact(field: string, value: string): FactRow {
  const shared = { id: `${field} ${value}`, updated: {}, deletedAt: 0 };
  return { ...shared, personId: 'p', field, value, source: 'person', messageId: '', groupId: '', at: 1 };
}

/** A tag that somebody carries. */
export function tag(tagId: string) {
  return { taggingId: `of ${tagId}`, tagId, name: tagId, color: 'green' as const };
}
