import type { PanelTab } from '@/components/panel/panel-tab';
import { searchMembers } from '@/components/panel/search-members';
import type { PanelData } from '@/components/panel/use-panel-data';
import { bestMatch } from '@/lib/panel/match-name';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { Hit } from '@/lib/search/hit';
import type { SnippetRow as Snippet, SnippetKind } from '@/lib/store/tables';

/** One thing found. */
export type Found =
  | { kind: 'snippet'; id: string; snippet: Snippet; hit: Hit }
  | { kind: 'expert'; id: string; expert: PanelExpert }
  | { kind: 'member'; id: string; member: PanelMember };

type SectionKind = Exclude<PanelTab, 'group'>;

export interface FoundSection {
  kind: SectionKind;
  found: Found[];
}

/** More of one kind than fit on a screen help nobody. */
const limit = 20;
const order: SectionKind[] = ['faq', 'welcome', 'expert', 'members'];

function best<Thing>(things: Thing[], strengthOf: (thing: Thing) => number): Thing[] {
  return things
    .map((thing) => ({ thing, strength: strengthOf(thing) }))
    .filter(({ strength }) => strength > 0)
    .sort((a, b) => b.strength - a.strength)
    .slice(0, limit)
    .map(({ thing }) => thing);
}

function foundSnippets(kind: SnippetKind, { indexes, snippets }: PanelData, query: string): Found[] {
  const byId = new Map(snippets[kind].map((snippet) => [snippet.id, snippet]));
  return indexes[kind].search(query, limit).flatMap((hit) => {
    const snippet = byId.get(hit.id);
    return snippet ? [{ kind: 'snippet', id: hit.id, snippet, hit }] : [];
  });
}

function expertStrength({ person, topics }: PanelExpert, query: string): number {
  const texts = [person.remark, person.groupNickname, person.nickname, ...topics];
  return bestMatch(
    texts.filter((text) => text !== ''),
    query,
  );
}

function foundIn(kind: SectionKind, data: PanelData, query: string): Found[] {
  switch (kind) {
    case 'faq':
    case 'welcome':
      return foundSnippets(kind, data, query);
    case 'expert': {
      const experts = best(data.experts, (expert) => expertStrength(expert, query));
      const found = experts.map((expert): Found => ({ kind: 'expert', id: expert.id, expert }));
      return [...found, ...foundSnippets('spotlight', data, query)];
    }
    default:
      return searchMembers(data.members, query)
        .slice(0, limit)
        .map((member) => ({ kind: 'member', id: member.personId, member }));
  }
}

/** Everything in the panel that answers a query, by kind; the open tab's kind first, kinds without an answer left out. */
export function searchPanel(data: PanelData, query: string, tab: PanelTab): FoundSection[] {
  const kinds = order.toSorted((a, b) => Number(b === tab) - Number(a === tab));
  return kinds
    .map((kind) => ({ kind, found: foundIn(kind, data, query) }))
    .filter(({ found }) => found.length > 0);
}
