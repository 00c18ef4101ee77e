import { type OpenPeople, pairsByName, pairsLeftOver } from './candidate-pairs.ts';
import { comparePeople, isTelling } from './compare-people.ts';
import type { Evidence } from './evidence.ts';
import type { KnownPerson } from './known-person.ts';
import { linkProbabilities } from './link-probabilities.ts';
import { provenOrders } from './list-order.ts';
import { type MatchContext, matchBasis, onlyOneLeft } from './match-context.ts';
import type { NameCounts } from './name-counts.ts';
import { type PreparedPair, prepareKnown, preparePresent } from './prepared-person.ts';
import type { PresentPerson } from './present-person.ts';
import { questions, toMatch, type Weighed } from './questions.ts';

export interface PeopleToMatch {
  /** Linked to nobody of this login yet. */
  known: readonly KnownPerson[];
  /** Linked to nobody known yet. */
  present: readonly PresentPerson[];
  /** Certain already, by an earlier call or because the operator said so; never undone. */
  linked: readonly LinkedPair[];
  /** Ids of the groups whose whole present list is given: only there does absence say anything. */
  completeGroups: ReadonlySet<string>;
  /** Pairs `${knownId} ${presentId}` that the operator said are different people. */
  apart?: ReadonlySet<string>;
  /** Of all known people of the account; counted from `known` and `linked` where it is left out. */
  population?: NameCounts;
}

export interface LinkedPair {
  known: KnownPerson;
  present: PresentPerson;
}

export interface Match {
  knownId: string;
  presentId: string;
  /** 0 to 1. */
  probability: number;
  evidence: Evidence[];
}

/** Somebody present who may be one of several known people, or somebody new. */
export interface Question {
  presentId: string;
  /** Best first, at most 5. */
  candidates: Match[];
}

/** A pair is linked without a question where it is at least this likely. */
const leastCertain = 0.995;

/**
 * Tells after a new login which of the people present are which of the people known. All weak keys of all pairs worth comparing
 * are weighed (see compare-people.ts), and everybody has one counterpart or none (see link-probabilities.ts). Only a pair
 * that is all but certain, and by more than being left over, is linked; one that is plausible becomes a question. It goes
 * in rounds: who is linked leaves fewer to compare, and shows whether a member list kept its order. May be called again
 * and again as people turn up. The order of what is given does not matter.
 */
export function matchPeople(people: PeopleToMatch): { certain: Match[]; doubtful: Question[] } {
  const linked = people.linked.map(({ known, present }) => ({
    known: prepareKnown(known),
    present: preparePresent(present),
  }));
  let open = openPeople(people);
  const basis = matchBasis(people, open, linked);
  const certain: Match[] = [];
  for (let isFirst = true; ; isFirst = false) {
    const context = { ...basis, orders: provenOrders(linked), onlyOneLeft: onlyOneLeft(open) };
    const pairs = isFirst ? pairsByName(open) : pairsLeftOver(open, context.orders);
    const compared = weigh(pairs, context, people.apart);
    const found = compared.filter(isCertain);
    if (found.length === 0 && !isFirst) return { certain, doubtful: questions(compared) };
    certain.push(...found.map(toMatch));
    linked.push(...found);
    open = without(open, found);
  }
}

/** Sorted by id, so that nothing depends on the order in which people are given. */
function openPeople({ known, present, linked }: PeopleToMatch): OpenPeople {
  const linkedKnown = new Set(linked.map((pair) => pair.known.id));
  const linkedPresent = new Set(linked.map((pair) => pair.present.id));
  const byId = (one: { id: string }, other: { id: string }) => (one.id < other.id ? -1 : 1);
  return {
    known: known
      .filter(({ id }) => !linkedKnown.has(id))
      .sort(byId)
      .map(prepareKnown),
    present: present
      .filter(({ id }) => !linkedPresent.has(id))
      .sort(byId)
      .map(preparePresent),
  };
}

function weigh(
  pairs: readonly PreparedPair[],
  context: MatchContext,
  apart?: ReadonlySet<string>,
): Weighed[] {
  const comparisons = pairs
    .filter(({ known, present }) => !apart?.has(`${known.id} ${present.id}`))
    .map(({ known, present }) => comparePeople(known, present, context));
  const probabilities = linkProbabilities(comparisons);
  return comparisons.map((comparison, index) => ({ ...comparison, probability: probabilities[index] ?? 0 }));
}

function isCertain(pair: Weighed): boolean {
  return pair.probability >= leastCertain && isTelling(pair);
}

function without({ known, present }: OpenPeople, pairs: readonly PreparedPair[]): OpenPeople {
  const gone = new Set(pairs.flatMap((pair) => [pair.known, pair.present]));
  return {
    known: known.filter((person) => !gone.has(person)),
    present: present.filter((person) => !gone.has(person)),
  };
}
