import type { Evidence } from './evidence.ts';
import type { MatchContext } from './match-context.ts';
import type { PreparedPerson } from './prepared-person.ts';
import type { SharedGroup } from './shared-groups.ts';

/**
 * People assumed beside those that were counted. A name that occurs once among few people may still be a common one; with
 * these it weighs as one in two thousand at most.
 */
const assumedPeople = 2000;

/** How likely a person keeps each name from one login to the next. */
const keepsNickname = 0.95;
const keepsRemark = 0.95;
const keepsGroupNickname = 0.95;
/** How likely somebody who changes the nickname takes a former one. */
const returnsToFormerName = 0.05;

/** Adds what the four kinds of names say. A missing name says nothing where it may merely be untold. */
export function addNameEvidence(
  evidence: Evidence[],
  known: PreparedPerson,
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  context: MatchContext,
): void {
  const remark = remarkEvidence(known, present, context);
  if (remark) evidence.push(remark);
  const nickname = nicknameEvidence(known, present, shared, context);
  if (nickname) evidence.push(nickname);
  const groupNickname = groupNicknameEvidence(known, present, shared, context);
  if (groupNickname) evidence.push(groupNickname);
}

function remarkEvidence(
  known: PreparedPerson,
  present: PreparedPerson,
  { remarks, population }: MatchContext,
): Evidence | null {
  if (known.remark === '' && present.remark === '') return null;
  const shown = present.remark || known.remark;
  if (known.remark !== present.remark) return { key: 'remark', agrees: false, weight: Math.log(0.05), shown };
  const chance = (remarks.get(shown) ?? 1) / (population.people + assumedPeople);
  return { key: 'remark', agrees: true, weight: Math.log(keepsRemark / chance), shown };
}

function nicknameEvidence(
  known: PreparedPerson,
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  context: MatchContext,
): Evidence | null {
  const shown = present.nickname;
  if (known.nickname === '' || shown === '') return null;
  const chance = chanceOfName(shown, context) + highest('takesOverName', shared, context);
  if (known.nickname === shown)
    return { key: 'nickname', agrees: true, weight: Math.log(keepsNickname / chance), shown };
  const renamed = shared.length > 0 ? Math.max(0.01, highest('renamed', shared, context)) : 0.05;
  if (known.formerNames.includes(shown))
    return {
      key: 'formerName',
      agrees: true,
      weight: Math.log((renamed * returnsToFormerName) / chance),
      shown,
    };
  return { key: 'nickname', agrees: false, weight: Math.log(renamed), shown };
}

/** The highest of the shared groups' figures; 0 where there is none. */
function highest(
  figure: 'takesOverName' | 'renamed',
  shared: readonly SharedGroup[],
  { figures }: MatchContext,
): number {
  let highestYet = 0;
  for (const { groupId } of shared) highestYet = Math.max(highestYet, figures.get(groupId)?.[figure] ?? 0);
  return highestYet;
}

/**
 * The group nickname that agrees best, whatever the other groups have: somebody often carries the same in all. One that
 * repeats the nickname says nothing more than that.
 */
function groupNicknameEvidence(
  known: PreparedPerson,
  present: PreparedPerson,
  shared: readonly SharedGroup[],
  context: MatchContext,
): Evidence | null {
  const repeats = known.nickname === present.nickname ? known.nickname : '';
  let best: Evidence | null = null;
  for (const group of shared) {
    const before = group.known.groupNickname;
    const now = group.present.groupNickname;
    if (before === now && (now === '' || now === repeats)) continue;
    const weight = before === now ? agreeingWeight(now, group, context) : differingWeight(before, now);
    if (!best || weight > best.weight)
      best = { key: 'groupNickname', agrees: before === now, weight, shown: now || before };
  }
  return best;
}

function agreeingWeight(name: string, { groupId }: SharedGroup, context: MatchContext): number {
  const inGroup = context.figures.get(groupId)?.groupNicknames.get(name)?.known ?? 1;
  const { people } = context.population;
  return Math.log(
    keepsGroupNickname / (chanceOfName(name, context) + (inGroup - 1) / (people + assumedPeople)),
  );
}

/** One that is gone or new may also be untold on one side. */
function differingWeight(before: string, now: string): number {
  if (now === '') return Math.log(0.15);
  if (before === '') return Math.log(0.3);
  return Math.log(0.05);
}

/** How likely anybody else carries the name. */
function chanceOfName(name: string, { population }: MatchContext): number {
  return Math.max(1, population.nicknames.get(name) ?? 0) / (population.people + assumedPeople);
}
