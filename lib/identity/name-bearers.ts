import type { PreparedPerson } from './prepared-person.ts';

/** How many carry one name on each side, and one of each, where there are any. */
export interface Bearers {
  known: number;
  present: number;
  oneKnown: PreparedPerson;
  onePresent: PreparedPerson;
}

/** @returns the bearers by name; nobody goes by an empty one. */
export function bearers(
  known: readonly PreparedPerson[],
  present: readonly PreparedPerson[],
  nameOf: (person: PreparedPerson) => string,
): Map<string, Bearers> {
  const byName = new Map<string, Bearers>();
  for (const person of known) {
    const name = nameOf(person);
    const both = byName.get(name);
    if (both) both.known++;
    else byName.set(name, { known: 1, present: 0, oneKnown: person, onePresent: person });
  }
  for (const person of present) {
    const name = nameOf(person);
    const both = byName.get(name);
    if (!both) byName.set(name, { known: 0, present: 1, oneKnown: person, onePresent: person });
    else {
      both.present++;
      both.onePresent = person;
    }
  }
  byName.delete('');
  return byName;
}
