/** A member of a group as the page knows them now. All names are plain text and may be empty or shared by several members. */
export interface Member {
  sessionId: string;
  nickname: string;
  /** The name the member carries in this group only. */
  groupNickname: string;
  /** What the operator privately calls this person. Never to be written into a chat. */
  remark: string;
  isFriend: boolean;
  isSelf: boolean;
  /** Weak traits that help to recognise somebody after a new login; 0 or empty where unknown. */
  attrStatus: number;
  sex: number;
  province: string;
  city: string;
  /** Changes with the avatar; the page knows it for friends only, else 0. */
  avatarSequence: number;
  /** Place in the page's own list of the group, from 0; −1 where they are on no list. */
  position: number;
}

/** The name that may be shown to everybody in the group: the group nickname, else the nickname; never the private remark. */
export function publicName(member: Pick<Member, 'nickname' | 'groupNickname'>): string {
  return member.groupNickname || member.nickname;
}
