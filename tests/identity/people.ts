import type { KnownPerson } from '../../lib/identity/known-person';
import type { LinkedPair, PeopleToMatch } from '../../lib/identity/match-people';
import type { PresentPerson } from '../../lib/identity/present-person';
import type { Traits } from '../../lib/identity/traits';

const unknown: Traits = {
  nickname: '',
  remark: '',
  isFriend: false,
  attrStatus: 0,
  sex: 0,
  province: '',
  city: '',
  avatarSequence: 0,
};

interface Place {
  groupId: string;
  groupNickname?: string;
  position?: number;
  hasLeft?: boolean;
}

type Somebody = Partial<Traits> & { formerNames?: string[]; in?: (string | Place)[] };

/** Somebody on record, in group `a` where nothing else is said. */
export function known(
  id: string,
  { in: places = ['a'], formerNames = [], ...traits }: Somebody,
): KnownPerson {
  const memberships = places.map((place) => ({
    groupNickname: '',
    position: -1,
    hasLeft: false,
    ...(typeof place === 'string' ? { groupId: place } : place),
  }));
  return { ...unknown, ...traits, id, formerNames, memberships };
}

/** Somebody of this login, in group `a` where nothing else is said. */
export function present(id: string, { in: places = ['a'], ...traits }: Somebody): PresentPerson {
  const memberships = places.map((place) => ({
    groupNickname: '',
    position: -1,
    ...(typeof place === 'string' ? { groupId: place } : place),
  }));
  return { ...unknown, ...traits, id, memberships };
}

/** So many members who were linked before, with names of their own, at places 0, 10, 20 … of the list then and now. */
export function linkedMembers(
  count: number,
  groupId = 'a',
  placeNow = (place: number) => place,
): LinkedPair[] {
  return Array.from({ length: count }, (_, number) => {
    const nickname = `成员${groupId}${number}`;
    const attrStatus = [102_437, 102_501, 33_656_869][number % 3];
    const place = (position: number) => ({ nickname, attrStatus, in: [{ groupId, position }] });
    return {
      known: known(`linked ${groupId} ${number}`, place(number * 10)),
      present: present(`@linked ${groupId} ${number}`, place(placeNow(number * 10))),
    };
  });
}

/** Both lists of the groups `a` and `b` are whole, and 60 members of each were linked before. */
export function login(people: Partial<PeopleToMatch>): PeopleToMatch {
  return {
    known: [],
    present: [],
    linked: [...linkedMembers(60, 'a'), ...linkedMembers(60, 'b')],
    completeGroups: new Set(['a', 'b']),
    ...people,
  };
}
