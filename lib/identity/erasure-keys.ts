import { normalized } from './name-key';

/** A group as keys name it: by its id and by its name, as either may be another one after a login or a restored backup. */
export interface KeyGroup {
  id: string;
  name: string;
}

/** Somebody as one group shows them; numbers are 0 where they are not known. */
export interface Appearance {
  nickname: string;
  groupNickname: string;
  remark: string;
  attrStatus: number;
  /** Known for friends only. */
  avatarSequence: number;
}

/** Somebody as they are stored: what they are called now, every name that was seen, and their groups. */
export interface StoredTraits
  extends Pick<Appearance, 'nickname' | 'remark' | 'attrStatus' | 'avatarSequence'> {
  names: readonly { kind: 'nickname' | 'group-nickname' | 'remark'; name: string; groupId: string }[];
  memberships: readonly { group: KeyGroup; groupNickname: string }[];
}

/**
 * What somebody who must never be recorded can be recognised by, each as a text of its own that only they and those who
 * look like them have. The texts are readable: only keyed hashes of them may be stored.
 */
export function erasureKeys(person: StoredTraits): string[] {
  const remarks = [person.remark, ...namesOfKind(person, 'remark')];
  const keys = [
    ...remarks.map(remarkKey),
    avatarKey(person.avatarSequence),
    nicknameKey(person.nickname),
    statusKey(person.nickname, person.attrStatus),
    ...person.memberships.flatMap(({ group, groupNickname }) => [
      ...groupKeys(group),
      ...namesInGroup(person, group.id, groupNickname).flatMap((name) => nameInGroupKeys(group, name)),
    ]),
  ];
  return [...new Set(keys)].filter((key) => key !== '');
}

/** The keys of the names that a group shows; what is added when somebody who is not recorded changes their name. */
export function nameKeys(seen: Appearance, group: KeyGroup): string[] {
  const names = [seen.nickname, seen.groupNickname];
  const keys = [
    nicknameKey(seen.nickname),
    statusKey(seen.nickname, seen.attrStatus),
    ...groupKeys(group),
    ...names.flatMap((name) => nameInGroupKeys(group, name)),
  ];
  return keys.filter((key) => key !== '');
}

/** Every key that `matches` may ask for. */
export function keysAskedFor(seen: Appearance, group: KeyGroup): string[] {
  const others = [remarkKey(seen.remark), avatarKey(seen.avatarSequence), statusKey(seen.nickname, 0)];
  return [...nameKeys(seen, group), ...others.filter((key) => key !== '')];
}

/**
 * Whether somebody may be the one whose keys these are. In doubt they are: one remark, one picture, or one name in a group of
 * theirs is enough, and anywhere else the nickname, unless both have a status and it differs.
 */
export function matches(seen: Appearance, group: KeyGroup, has: (key: string) => boolean): boolean {
  const namesHere = [seen.nickname, seen.groupNickname].flatMap((name) => nameInGroupKeys(group, name));
  const sure = [remarkKey(seen.remark), avatarKey(seen.avatarSequence), ...namesHere];
  if (sure.some((key) => key !== '' && has(key))) return true;
  const nickname = nicknameKey(seen.nickname);
  if (nickname === '' || !has(nickname)) return false;
  return (
    seen.attrStatus === 0 || [0, seen.attrStatus].some((status) => has(statusKey(seen.nickname, status)))
  );
}

/** How a stored person shows in each of their groups, under every name they are known by. */
export function appearancesOf(person: StoredTraits): { seen: Appearance; group: KeyGroup }[] {
  const { nickname, remark, attrStatus, avatarSequence } = person;
  const now = { nickname, groupNickname: '', remark, attrStatus, avatarSequence };
  const formerly = { nickname: '', remark: '', attrStatus: 0, avatarSequence: 0 };
  const anywhere = [remark, ...namesOfKind(person, 'remark')].map((name) => ({
    seen: { ...now, remark: name },
    group: { id: '', name: '' },
  }));
  const inGroups = person.memberships.flatMap(({ group, groupNickname }) =>
    namesInGroup(person, group.id, groupNickname).map((name) => ({
      seen: { ...formerly, groupNickname: name },
      group,
    })),
  );
  return [...anywhere, ...inGroups];
}

/** The keys under which somebody whom a text calls so, in a group, could be found; one is enough. */
export function keysOfName(name: string, group: KeyGroup): string[] {
  return [nicknameKey(name), remarkKey(name), ...nameInGroupKeys(group, name)].filter((key) => key !== '');
}

/** Keys that say no more than that somebody of a group must not be recorded. */
export function groupKeys({ id, name }: KeyGroup): string[] {
  return [keyOf('group', id), keyOf('group named', normalized(name))].filter((text) => text !== '');
}

function namesInGroup(person: StoredTraits, groupId: string, groupNickname: string): string[] {
  const here = person.names.filter((seen) => seen.kind === 'group-nickname' && seen.groupId === groupId);
  const nicknames = [person.nickname, ...namesOfKind(person, 'nickname')];
  return [...nicknames, groupNickname, ...here.map(({ name }) => name)];
}

function namesOfKind(person: StoredTraits, kind: StoredTraits['names'][number]['kind']): string[] {
  return person.names.filter((seen) => seen.kind === kind).map(({ name }) => name);
}

function nameInGroupKeys(group: KeyGroup, name: string): string[] {
  return [
    keyOf('name in group', group.id, normalized(name)),
    keyOf('name in group named', normalized(group.name), normalized(name)),
  ];
}

function nicknameKey(name: string): string {
  return keyOf('nickname', normalized(name));
}

/** @param status 0 says that it was not known. */
function statusKey(name: string, status: number): string {
  const nickname = normalized(name);
  return nickname && keyOf('nickname with status', nickname, `${status}`);
}

function remarkKey(remark: string): string {
  return keyOf('remark', normalized(remark));
}

function avatarKey(sequence: number): string {
  return sequence > 0 ? keyOf('avatar', `${sequence}`) : '';
}

/** Parts of one key cannot be mistaken for those of another. @returns empty where a part is. */
function keyOf(kind: string, ...parts: string[]): string {
  return parts.includes('') ? '' : JSON.stringify([kind, ...parts]);
}
