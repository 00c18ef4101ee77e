/** One weak key of two records compared, and what it says. */
export interface Evidence {
  /** `groups` also holds how likely anybody stays, leaves and joins; `region` also the sex. */
  key:
    | 'remark'
    | 'nickname'
    | 'formerName'
    | 'groupNickname'
    | 'groups'
    | 'attrStatus'
    | 'region'
    | 'avatar'
    | 'friend'
    | 'order'
    | 'onlyOneLeft';
  agrees: boolean;
  /** Natural logarithm of the odds that this key adds; negative where it speaks against. */
  weight: number;
  /** The value, or the group's id, to show beside it. */
  shown: string;
}

export type EvidenceKey = Evidence['key'];
