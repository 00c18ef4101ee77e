import { normalized } from './name-key.ts';
import type { Traits } from './traits.ts';

/** How often names and AttrStatus values occur among the people of an account; empty and 0 are not counted. */
export interface NameCounts {
  /** How many people were counted. */
  people: number;
  /** Nickname in its normalized form (see name-key.ts) → how many people carry it. */
  nicknames: ReadonlyMap<string, number>;
  attrStatuses: ReadonlyMap<number, number>;
}

export function countNames(people: Iterable<Pick<Traits, 'nickname' | 'attrStatus'>>): NameCounts {
  const nicknames = new Map<string, number>();
  const attrStatuses = new Map<number, number>();
  let count = 0;
  for (const { nickname, attrStatus } of people) {
    count++;
    const name = normalized(nickname);
    if (name !== '') nicknames.set(name, (nicknames.get(name) ?? 0) + 1);
    if (attrStatus !== 0) attrStatuses.set(attrStatus, (attrStatuses.get(attrStatus) ?? 0) + 1);
  }
  return { people: count, nicknames, attrStatuses };
}
