import type { Transaction } from 'dexie';
import type { MembershipRow, NameSeen, NoticeRow, PersonRow, TaggingRow, TagRow } from '../tables';
import type { Migration } from './migration';

type PersonRow1 = Omit<PersonRow, 'names'> & { formerNames: string[] };

/** People: names over time, what is known of them, who is who after a login, rules, rights. */
export const version2: Migration = {
  version: 2,
  stores: {
    people: 'id, [accountId+role], [accountId+nickname], [accountId+remark], [accountId+attrStatus]',
    identityQuestions: 'id, [accountId+answeredAt]',
    merges: 'id, keptId, [accountId+at], [undoneAt+absorbedId+keptId]',
    erasures: 'id',
    facts: 'id, personId, field',
    introductionForms: 'groupId',
    introductions: 'id, [groupId+state], personId',
    cleanOuts: 'id, groupId',
    tagGroups: 'id',
    taggings: 'id, personId, [tagId+deletedAt]',
    tagRules: 'id, tagId',
    ruleHits: 'id, personId, taggingId, [ruleId+personId], [ruleId+at], [ruleId+undoneAt]',
    ruleFindings: '[ruleId+groupId+personId], personId, at',
    introducedPairs: 'id, *personIds',
  },
  upgrade: async (transaction) => {
    await upgradePeople(transaction);
    await addFields<MembershipRow>(transaction, 'memberships', wayOfJoining);
    await addFields<TagRow>(transaction, 'tags', () => ({ tagGroupId: '' }));
    await addFields<TaggingRow>(transaction, 'taggings', () => ({ ruleId: '', messageId: '' }));
    await addFields<NoticeRow>(transaction, 'notices', () => ({ how: '' }));
  },
};

/** When former names were carried was not noted. */
async function upgradePeople(transaction: Transaction): Promise<void> {
  await transaction
    .table<PersonRow1, string>('people')
    .toCollection()
    .modify((person, ref) => {
      const { formerNames, ...kept } = person;
      ref.value = { ...kept, names: [...formerNames.map(formerName), ...presentNames(person)] } as never;
    });
}

function formerName(name: string): NameSeen {
  return { kind: 'nickname', name, groupId: '', firstSeenAt: 0, lastSeenAt: 0 };
}

function presentNames({ nickname, remark, lastSeenAt }: PersonRow1): NameSeen[] {
  const seen = { groupId: '', firstSeenAt: 0, lastSeenAt };
  return [
    ...(nickname ? [{ kind: 'nickname' as const, name: nickname, ...seen }] : []),
    ...(remark ? [{ kind: 'remark' as const, name: remark, ...seen }] : []),
  ];
}

/** Who came while watched was on a notice or a list; which, was not noted. */
function wayOfJoining({ joinedAt }: MembershipRow): Partial<MembershipRow> {
  return { position: -1, joinedHow: joinedAt > 0 ? 'list' : '', joinedBy: '' };
}

/** Puts new fields into every row of a table. */
async function addFields<Row extends object>(
  transaction: Transaction,
  table: string,
  added: (row: Row) => Partial<Row>,
): Promise<void> {
  await transaction
    .table(table)
    .toCollection()
    .modify((row: Row) => {
      Object.assign(row, added(row));
    });
}
