/** The names that somebody carries, as far as they are known; each may be empty. */
export interface Names {
  nickname: string;
  groupNickname: string;
  remark: string;
}

/**
 * What two records of somebody are compared by: the remark, else the group nickname, else the nickname, with
 * composed characters, one space for every run of white space, and none around. Upper and lower case stay apart.
 * @returns empty where all names are empty or white space.
 */
export function nameKey(names: Names): string {
  return normalized(names.remark) || normalized(names.groupNickname) || normalized(names.nickname);
}

/** A single name in the form in which names are compared. */
export function normalized(name: string): string {
  if (name === '') return name;
  return name.normalize('NFC').replaceAll(/\s+/gu, ' ').trim();
}
