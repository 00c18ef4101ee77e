import { normalized } from '../identity/name-key';

/** Somebody of the group, by every name that is known. */
export interface KnownNames {
  personId: string;
  nickname: string;
  groupNickname: string;
  remark: string;
  /** Names that they carried here before. */
  former: string[];
  isOwn: boolean;
}

/** Whom a name of a copy stands for. */
export interface NameMatch {
  /** The one it is all but certainly; else empty. */
  personId: string;
  /** Who it may be besides, likeliest first. */
  candidates: string[];
}

/** What the copies of one's own client call oneself. */
const me = new Set(['我', 'Me', 'me']);

/**
 * Finds whom the names of a copy stand for. A copy shows the remark, else the group nickname, else the nickname: who shows
 * so is meant where it is one person only; else who carries the name in another way. Names of earlier and those that differ
 * in emoji, spaces and case alone are offered, never taken.
 * @param before whom names stood for in earlier imports of the group.
 */
export function matchNames(
  names: readonly string[],
  people: readonly KnownNames[],
  before: ReadonlyMap<string, string>,
): Map<string, NameMatch> {
  const known = new Set(people.map(({ personId }) => personId));
  const ways = waysOf(people);
  const own = people.find(({ isOwn }) => isOwn)?.personId ?? '';
  return new Map(
    names.map((name) => {
      const decided = before.get(name) ?? '';
      if (known.has(decided)) return [name, { personId: decided, candidates: [] }];
      const found = matchOne(name, ways);
      return [
        name,
        found.candidates.length + found.personId.length === 0 && me.has(name)
          ? { personId: own, candidates: [] }
          : found,
      ];
    }),
  );
}

interface Way {
  bearers: Map<string, string[]>;
  isCertain: boolean;
  key: (name: string) => string;
}

function waysOf(people: readonly KnownNames[]): Way[] {
  const shown = ({ remark, groupNickname, nickname }: KnownNames) => [remark || groupNickname || nickname];
  const carried = ({ remark, groupNickname, nickname }: KnownNames) => [remark, groupNickname, nickname];
  const ever = (one: KnownNames) => [...carried(one), ...one.former];
  return [
    { bearers: bearers(people, shown, normalized), isCertain: true, key: normalized },
    { bearers: bearers(people, carried, normalized), isCertain: true, key: normalized },
    { bearers: bearers(people, ever, normalized), isCertain: false, key: normalized },
    { bearers: bearers(people, ever, folded), isCertain: false, key: folded },
  ];
}

function bearers(
  people: readonly KnownNames[],
  namesOf: (one: KnownNames) => string[],
  key: (name: string) => string,
): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const one of people) {
    for (const name of new Set(namesOf(one).map(key))) {
      if (name !== '') found.set(name, [...(found.get(name) ?? []), one.personId]);
    }
  }
  return found;
}

function matchOne(name: string, ways: readonly Way[]): NameMatch {
  const candidates = new Set<string>();
  for (const { bearers: carrying, isCertain, key } of ways) {
    const found = carrying.get(key(name)) ?? [];
    const [only] = found;
    if (isCertain && only !== undefined && found.length === 1 && candidates.size === 0)
      return { personId: only, candidates: [] };
    for (const id of found) candidates.add(id);
  }
  return { personId: '', candidates: [...candidates] };
}

/** Without what people put around a name. */
function folded(name: string): string {
  return normalized(name)
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\p{Extended_Pictographic}\p{S}\p{P}\p{Z}\p{Cf}\ufe0f]/gu, '');
}
