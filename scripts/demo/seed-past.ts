import type { Page } from 'playwright-core';
import { dayOf, startOfDay } from '../../lib/activity/day.ts';
import type {
  CoverageRow,
  DayRow,
  GroupRow,
  MembershipRow,
  PersonRow,
  SettingRow,
  SpeakingRow,
} from '../../lib/store/tables.ts';
import { stored } from '../../tests/e2e/stored.ts';
import { writeRows } from '../../tests/e2e/write-rows.ts';
import { Chance } from '../../tests/host/chance.ts';
import { newcomerJoins } from './newcomer-joins.ts';
import { pastCoverage, watchedSince } from './past-coverage.ts';
import { type Cast, pastDays } from './past-days.ts';
import { pastSpeaking } from './past-speaking.ts';
import { type Story, stories } from './stories.ts';

/** When the operator's day begins; ms after midnight. */
const openedAt = 8.5 * 60 * 60 * 1000;

interface Known {
  groups: GroupRow[];
  people: Map<string, PersonRow>;
  memberships: MembershipRow[];
  days: DayRow[];
}

interface Past {
  group: GroupRow;
  days: DayRow[];
  speaking: SpeakingRow;
  memberships: MembershipRow[];
}

/**
 * Gives the watched groups the past that their stories tell. What was really recorded stays as it is. Nothing may be
 * recorded meanwhile, and the background must forget what it keeps in memory afterwards.
 */
export async function seedPast(page: Page, now: number): Promise<void> {
  const known = await readKnown(page);
  const accountId = known.groups[0]?.accountId ?? '';
  const longest = Math.max(...stories.map(({ watchedDays }) => watchedDays));
  const pasts = stories.map((story) => pastOf(story, known, now));
  await writeRows(page, {
    coverage: pastCoverage(accountId, longest, now) satisfies CoverageRow[],
    groups: pasts.map(({ group }) => group),
    days: pasts.flatMap(({ days }) => days),
    speaking: pasts.map(({ speaking }) => speaking),
    memberships: pasts.flatMap(({ memberships }) => memberships),
    settings: [{ key: 'termsAcceptedAt', value: watchingBegan(longest, now) }] satisfies SettingRow[],
  });
}

async function readKnown(page: Page): Promise<Known> {
  const people = await stored<PersonRow>(page, 'people');
  return {
    people: new Map(people.map((person) => [person.id, person])),
    groups: await stored<GroupRow>(page, 'groups'),
    memberships: await stored<MembershipRow>(page, 'memberships'),
    days: await stored<DayRow>(page, 'days'),
  };
}

function watchingBegan(days: number, now: number): number {
  return startOfDay(watchedSince(days, now)) + openedAt;
}

function pastOf(story: Story, known: Known, now: number): Past {
  const group = known.groups.find(({ name, watched }) => name === story.group && watched === 1);
  if (!group) throw new Error(`The group ${story.group} is not watched.`);
  const recorded = known.days.filter(({ groupId }) => groupId === group.id);
  const spoke = (personId: string) => recorded.some(({ speakers }) => personId in speakers);
  const inGroup = known.memberships.filter(({ groupId }) => groupId === group.id);
  const memberships = newcomerJoins(inGroup, known.people, spoke, story.newcomers, now);
  const period = { today: dayOf(now), since: watchedSince(story.watchedDays, now) };
  const cast = castOf(memberships, known.people);
  const past = pastDays(group.id, story, cast, period, new Chance(story.group));
  const days = past.filter(({ day }) => !recorded.some((row) => row.day === day));
  const from = watchingBegan(story.watchedDays, now);
  return {
    group: {
      ...group,
      firstSeenAt: from,
      rosterSeenAt: from,
      rosterLastSeenAt: from,
      watchPeriods: [{ from, to: 0 }],
      importedPeriods: [],
    },
    days,
    speaking: pastSpeaking(group.id, [...recorded, ...days]),
    memberships: memberships.map((row) => ({ ...row, firstSeenAt: row.joinedAt || from })),
  };
}

/** Who came lately has no past in the group. Sorted by name: ids are new on every run. */
function castOf(memberships: MembershipRow[], people: Map<string, PersonRow>): Cast {
  const roleOf = ({ personId }: MembershipRow) => people.get(personId)?.role;
  const nicknameOf = ({ personId }: MembershipRow) => people.get(personId)?.nickname ?? '';
  const members = memberships
    .filter((row) => roleOf(row) === 'member' && !row.joinedAt && !row.leftAt)
    .sort((one, other) => (nicknameOf(one) < nicknameOf(other) ? -1 : 1));
  const operator = memberships.find((row) => roleOf(row) === 'own')?.personId ?? '';
  return { operator, members: members.map(({ personId }) => personId) };
}
