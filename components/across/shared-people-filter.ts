import { bestMatch } from '@/lib/panel/match-name';
import type { SharedPerson } from '@/lib/panel/read-shared-people';

/** What is asked of people in several groups; an empty part asks for nothing. */
export interface SharedPeopleFilter {
  /** Of a name or a tag; pinyin too. */
  text: string;
  /** A tier, or `none` for those without one. */
  tier: string;
  tagId: string;
}

export const noFilter: Readonly<SharedPeopleFilter> = { text: '', tier: '', tagId: '' };

/** Those who answer all of it, in the order given. */
export function filterSharedPeople(
  people: readonly SharedPerson[],
  { text, tier, tagId }: SharedPeopleFilter,
): SharedPerson[] {
  return people.filter(
    (person) =>
      (tier === '' || (person.tier ?? 'none') === tier) &&
      (tagId === '' || person.tags.some((tag) => tag.tagId === tagId)) &&
      bestMatch(textsOf(person), text) > 0,
  );
}

function textsOf({ remark, groupNickname, nickname, tags }: SharedPerson): string[] {
  return [remark, groupNickname, nickname, ...tags.map(({ name }) => name)];
}
