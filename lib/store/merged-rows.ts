import type { RowsOfPerson } from './rows-of-person';
import type { ExpertRow, FactRow, IdentityQuestionRow, MembershipRow, PersonRow, TaggingRow } from './tables';

/** What somebody said in a group on a local day, counted. */
export interface Spoken {
  groupId: string;
  day: number;
  messages: number;
  /** How many of them have a link in them, and look like an advert; none where it was not counted. */
  links?: number;
  adverts?: number;
}

/** What two records were made of before one was merged into the other, so that the merge can be undone. */
export interface MergedRows extends RowsOfPerson {
  /** The absorbed record and the one that was kept. */
  people: PersonRow[];
  memberships: MembershipRow[];
  experts: ExpertRow[];
  facts: FactRow[];
  /** Of the absorbed record alone. */
  taggings: TaggingRow[];
  /** Without what came by imports: these may be taken back before the merge is undone. */
  spoken: Spoken[];
  messageIds: string[];
  /** About the absorbed record, and the open ones that offered either of both. */
  questions: IdentityQuestionRow[];
}
