/** What a person shows about themselves; '' and 0 where it is not known. */
export interface Traits {
  nickname: string;
  /** What the operator privately calls this person; of friends mostly. */
  remark: string;
  isFriend: boolean;
  /** Constant for a person, but shared by many. */
  attrStatus: number;
  /** Sex, region and avatar are told of friends only. */
  sex: number;
  province: string;
  city: string;
  /** Changes with the avatar. */
  avatarSequence: number;
}
