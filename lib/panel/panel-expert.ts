import type { PanelMember } from '@/lib/panel/panel-member';

/** An expert as the panel shows them. */
export interface PanelExpert {
  id: string;
  personId: string;
  topics: string[];
  /** ms since 1970; 0 = never. */
  lastSpotlightAt: number;
  /** How often they were asked, as far as it is kept and over, and how often they spoke within 24 hours. */
  asked: number;
  answered: number;
  /** With the names that they carry in the open group, where they are in it. */
  person: Pick<PanelMember, 'nickname' | 'groupNickname' | 'remark'>;
  /** False where the open group's members are known and they are not among them. */
  inGroup: boolean;
}
