import type { Match } from '@/components/across/use-matches';
import { publicName } from '@/lib/chat/member';
import { shownName } from '@/lib/chat/shown-name';
import type { PersonNames } from '@/lib/panel/person-names';
import type { TemplateValues } from '@/lib/snippets/fill-template';
import { mention } from '@/lib/snippets/mention';

/**
 * What an introduction says of both: their names as everybody sees them and their own words, on one line.
 * @param mentioned whether the names are mentions, as in a group that both are in.
 */
export function introductionValues(
  { offer, seek }: Match,
  names: ReadonlyMap<string, PersonNames>,
  mentioned: boolean,
): TemplateValues {
  const nameOf = (personId: string): string => {
    const person = names.get(personId);
    const name = person ? publicName(person) : '';
    return mentioned ? mention(name) : shownName(name);
  };
  return {
    helper: nameOf(offer.personId),
    seeker: nameOf(seek.personId),
    offers: shownName(offer.value),
    seeks: shownName(seek.value),
  };
}
