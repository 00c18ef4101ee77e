import { publicName } from '@/lib/chat/member';
import type { Distinction } from '@/lib/panel/namesakes';
import { readDistinctions } from '@/lib/panel/read-distinctions';
import { type RosterEntry, readRoster } from '@/lib/panel/read-roster';
import type { NuanqunDatabase } from '@/lib/store/database';
import type { UnclearJoinRow } from '@/lib/store/tables';
import { openUnclearJoins } from '@/lib/store/unclear-joins';
import { welcomePatience } from '@/lib/store/waiting-newcomers';

/** Somebody whom a name in a notice may mean. */
export interface NameBearer {
  personId: string;
  /** The name that everybody in the group sees. */
  name: string;
  distinction: Distinction | null;
}

/** A name in a notice of a coming, and who is called so. */
export interface UnclearName extends UnclearJoinRow {
  bearers: NameBearer[];
}

/** A list of members follows its notice within seconds: a name that nobody carries is no question before that; ms. */
const listDelay = 60_000;

/** The names of a group about which the operator is asked, oldest first. Where there are none, nothing else is read. */
export async function readUnclearNames(
  db: NuanqunDatabase,
  groupId: string,
  now: number,
): Promise<UnclearName[]> {
  const open = await openUnclearJoins(db, groupId, now - welcomePatience);
  if (open.length === 0) return [];
  const roster = await readRoster(db, groupId);
  const distinctions = await readDistinctions(db, groupId, roster);
  const present = roster.filter(({ person, membership }) => !membership.leftAt && person.role !== 'own');
  return open
    .map((row) => ({ ...row, bearers: bearersOf(row.name, present, distinctions) }))
    .filter(({ bearers, time }) => bearers.length > 0 || time <= now - listDelay);
}

function bearersOf(
  name: string,
  roster: RosterEntry[],
  distinctions: Map<string, Distinction>,
): NameBearer[] {
  return roster
    .filter(({ person, membership }) =>
      [person.nickname, person.remark, membership.groupNickname].includes(name),
    )
    .map(({ person, membership }) => ({
      personId: person.id,
      name: publicName({ nickname: person.nickname, groupNickname: membership.groupNickname }),
      distinction: distinctions.get(person.id) ?? null,
    }));
}
