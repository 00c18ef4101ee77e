import { dayOf } from '@/lib/activity/day';
import { shownName } from '@/lib/chat/shown-name';
import { nameForOperator, type PanelMember } from '@/lib/panel/panel-member';

/** What somebody has that no other of the same name has. */
export type Distinction =
  | { kind: 'nickname' | 'group-nickname' | 'former-name'; text: string }
  /** `at` in ms since 1970. */
  | { kind: 'joined'; at: number }
  | { kind: 'region' | 'other-groups'; text: string }
  /** Place in the page's member list, from 0. */
  | { kind: 'position'; position: number }
  /** Nothing differs: counted from 1 among those of the name, the first seen first. `at` in ms since 1970. */
  | { kind: 'number'; number: number; of: number; at: number };

export type Nameable = Pick<
  PanelMember,
  'personId' | 'nickname' | 'groupNickname' | 'remark' | 'formerNames' | 'joinedAt' | 'position'
> & {
  region?: string;
  /** Names of the other groups that they are in, as one text. */
  otherGroups?: string;
  /** ms since 1970. */
  firstSeenAt?: number;
};

/**
 * How to tell apart those who are shown under the same name: the first that differs among them of nickname, group nickname,
 * an earlier name, the day on which they came, region, other groups, and their place in the page's member list; else they are
 * numbered where it is known when they were first seen. A remark needs no telling apart: where there is one, it is the name that is shown.
 * @returns person id → what tells them apart; nobody in it whose name is their own, or of whom nothing is known.
 */
export function tellNamesakesApart(members: Nameable[]): Map<string, Distinction> {
  const byName = Map.groupBy(members, (member) => shownName(nameForOperator(member)).toLowerCase());
  const told = new Map<string, Distinction>();
  for (const namesakes of byName.values()) if (namesakes.length > 1) tellApart(namesakes, told);
  return told;
}

function tellApart(namesakes: Nameable[], told: Map<string, Distinction>): void {
  const possible = namesakes.map((member) => new Map(distinctions(member).map((one) => [keyOf(one), one])));
  const carriers = new Map<string, number>();
  for (const key of possible.flatMap((ofOne) => [...ofOne.keys()]))
    carriers.set(key, (carriers.get(key) ?? 0) + 1);
  const inOrder = namesakes.toSorted((one, other) => (one.firstSeenAt ?? 0) - (other.firstSeenAt ?? 0));
  namesakes.forEach((member, index) => {
    const found = [...(possible[index] ?? [])].find(([key]) => carriers.get(key) === 1);
    const { personId, firstSeenAt: at } = member;
    if (found) told.set(personId, found[1]);
    else if (at)
      told.set(personId, { kind: 'number', number: inOrder.indexOf(member) + 1, of: namesakes.length, at });
  });
}

/** What could tell somebody apart, best first; nothing that is their shown name or is not known. */
function distinctions(member: Nameable): Distinction[] {
  const { nickname, groupNickname, formerNames, joinedAt, position, region, otherGroups } = member;
  const name = nameForOperator(member);
  const names: Distinction[] = [
    { kind: 'nickname', text: nickname },
    { kind: 'group-nickname', text: groupNickname },
    ...formerNames.toReversed().map((text) => ({ kind: 'former-name' as const, text })),
  ];
  return [
    ...names.filter((one) => 'text' in one && shownName(one.text) !== '' && one.text !== name),
    ...(joinedAt > 0 ? [{ kind: 'joined' as const, at: joinedAt }] : []),
    ...(region ? [{ kind: 'region' as const, text: region }] : []),
    ...(otherGroups ? [{ kind: 'other-groups' as const, text: otherGroups }] : []),
    ...(position >= 0 ? [{ kind: 'position' as const, position }] : []),
  ];
}

/** The same for two where nobody could tell them apart by it. */
function keyOf(distinction: Distinction): string {
  if ('text' in distinction) return `${distinction.kind} ${shownName(distinction.text)}`;
  if (distinction.kind === 'joined') return `joined ${dayOf(distinction.at)}`;
  return distinction.kind === 'position' ? `position ${distinction.position}` : distinction.kind;
}
