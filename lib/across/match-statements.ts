import { statementTerms } from './statement-terms';

/** What a member offers or seeks, in their own words. */
export interface Statement {
  id: string;
  personId: string;
  value: string;
}

/** What is known of the people who say so. */
export interface Surroundings {
  /** Person id → ids of the watched groups they are in now. Who is in none is left out. */
  groupsOf: ReadonlyMap<string, readonly string[]>;
  /** Person id → city, as it is written in their profile. */
  cityOf: ReadonlyMap<string, string>;
  /** The group that comes first; empty where none does. */
  openGroupId: string;
}

/** Somebody who offers what another one seeks. */
export interface StatementMatch<Said extends Statement = Statement> {
  offer: Said;
  seek: Said;
  /** What both speak of, as it is written in `seek`. */
  words: string[];
  sameCity: boolean;
  sharedGroupIds: string[];
  /** Number of terms that both have in common (see statement-terms.ts), and 1 for the same city. */
  score: number;
}

/** Looked at for one word of one who seeks; the newest come first. So that the cost grows with statements, not with pairs of them. */
const mostPerTerm = 100;
/** Listed for one who seeks. */
const mostPerSeek = 5;

/**
 * Finds who offers what another seeks: who speaks of the same thing, of people that are in a watched group. First those who
 * are both in the open group, then those who share another one; then by score.
 * @param offers newest first. @param seeks newest first.
 * @param isLeftOut pairs not to be proposed, as those who were introduced before.
 */
export function matchStatements<Said extends Statement>(
  offers: readonly Said[],
  seeks: readonly Said[],
  surroundings: Surroundings,
  isLeftOut: (personId: string, otherId: string) => boolean = () => false,
): StatementMatch<Said>[] {
  const { groupsOf, openGroupId } = surroundings;
  const present = ({ personId }: Said): boolean => (groupsOf.get(personId)?.length ?? 0) > 0;
  const holders = indexOf(offers.filter(present));
  const nearness = ({ sharedGroupIds }: StatementMatch<Said>): number =>
    sharedGroupIds.includes(openGroupId) ? 2 : Number(sharedGroupIds.length > 0);
  const byWorth = (a: StatementMatch<Said>, b: StatementMatch<Said>): number =>
    nearness(b) - nearness(a) || b.score - a.score;
  const found = seeks.filter(present).flatMap((seek) =>
    [...candidatesFor(seek, holders, isLeftOut)]
      .map(([offer, terms]) => matchOf(offer, seek, terms, surroundings))
      .sort(byWorth)
      .slice(0, mostPerSeek),
  );
  return found.map((match) => ({ ...match, words: joined(match.words, match.seek.value) })).sort(byWorth);
}

/** Whether two statements speak of the same thing, and in which words of the second; empty where they do not. */
export function sharedWords(offer: string, seek: string): string[] {
  const offered = statementTerms(offer);
  const shared = [...statementTerms(seek)].filter(([term]) => offered.has(term));
  return joined(
    shared.map(([, word]) => word),
    seek,
  );
}

function indexOf<Said extends Statement>(offers: readonly Said[]): Map<string, Said[]> {
  const holders = new Map<string, Said[]>();
  for (const offer of offers) {
    for (const term of statementTerms(offer.value).keys()) {
      const known = holders.get(term) ?? [];
      if (known.length < mostPerTerm) known.push(offer);
      holders.set(term, known);
    }
  }
  return holders;
}

/** Offer → the words of the seek that it has in common with it. */
function candidatesFor<Said extends Statement>(
  seek: Said,
  holders: ReadonlyMap<string, readonly Said[]>,
  isLeftOut: (personId: string, otherId: string) => boolean,
): Map<Said, string[]> {
  const found = new Map<Said, string[]>();
  for (const [term, word] of statementTerms(seek.value)) {
    for (const offer of holders.get(term) ?? []) {
      if (offer.personId === seek.personId || isLeftOut(offer.personId, seek.personId)) continue;
      const words = found.get(offer);
      if (words) words.push(word);
      else found.set(offer, [word]);
    }
  }
  return found;
}

function matchOf<Said extends Statement>(
  offer: Said,
  seek: Said,
  words: string[],
  { groupsOf, cityOf }: Surroundings,
): StatementMatch<Said> {
  const there = groupsOf.get(offer.personId) ?? [];
  const city = cityOf.get(seek.personId) ?? '';
  const sameCity = city !== '' && city === cityOf.get(offer.personId);
  const sharedGroupIds = (groupsOf.get(seek.personId) ?? []).filter((groupId) => there.includes(groupId));
  return { offer, seek, words, sameCity, sharedGroupIds, score: words.length + Number(sameCity) };
}

/** The stretches of a text that these words cover, from left to right, each once. */
function joined(words: readonly string[], text: string): string[] {
  const folded = text.normalize('NFKC').toLowerCase();
  const covered = Array.from({ length: folded.length }, () => false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      covered.fill(true, at, at + word.length);
    }
  }
  const stretches: string[] = [];
  for (let at = 0; at < folded.length; at++) {
    if (!covered[at]) continue;
    const from = at;
    while (covered[at]) at++;
    stretches.push(folded.slice(from, at));
  }
  return [...new Set(stretches)];
}
