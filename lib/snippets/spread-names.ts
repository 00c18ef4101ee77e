/** More names in one message are not read, and more characters neither. */
const mostNames = 20;
const mostCharacters = 500;

/**
 * Spreads people over as few messages as can be read: at most 20 names and 500 characters each, in their order. A text so
 * long that no name fits gets one name a message.
 * @param lengthWith how long the message is, in UTF-16 units, with these people in it.
 */
export function spreadNames<Person>(
  people: readonly Person[],
  lengthWith: (people: Person[]) => number,
): Person[][] {
  const drafts: Person[][] = [];
  for (const person of people) {
    const last = drafts.at(-1);
    const longer = last && [...last, person];
    if (longer && longer.length <= mostNames && lengthWith(longer) <= mostCharacters) last.push(person);
    else drafts.push([person]);
  }
  return drafts;
}
