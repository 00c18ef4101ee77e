import { type OpenPeople, pairsByName, pairsLeftOver } from './candidate-pairs.ts';
import { type Comparison, comparePeople, isTelling } from './compare-people.ts';
import type { Evidence } from './evidence.ts';
import type { KnownPerson } from './known-person.ts';
import { linkProbabilities } from './link-probabilities.ts';
import { provenOrders } from './list-order.ts';
import { type MatchContext, matchBasis, onlyOneLeft } from './match-context.ts';
import type { NameCounts } from './name-counts.ts';
import { type PreparedPair, prepareKnown, preparePresent } from './prepared-person.ts';
import type { PresentPerson } from './present-person.ts';
import { questions, toMatch } from './questions.ts';

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
/** Pairs of people left over with less weight, odds of one in a hundred, are no rivals to anybody. */
const leastPlausible = Math.log(0.01);
/** From this weight on a pair would be certain if there were no rivals. */
const leastTelling = Math.log(leastCertain / (1 - leastCertain));

/**
 * Tells after a new login which of the people present are which of the people known. All weak keys of all pairs worth comparing
 * are weighed (see compare-people.ts), and everybody has one counterpart or none (see link-probabilities.ts). Only a pair
 * that is all but certain, and by more than being left over, is linked; one that is plausible becomes a question. It goes
 * in rounds: who is linked leaves fewer to compare, and shows whether a member list kept its order. May be called again
 * and again as people turn up. The order of what is given does not matter.
 */
export function matchPeople(people: PeopleToMatch): { certain: Match[]; doubtful: Question[] } {
  let open = openPeople(people);
  const linked = linkedPeople(people, open);
  const basis = matchBasis(people, open, linked);
  const certain: Match[] = [];
  let orders = provenOrders(linked);
  for (let isFirst = true; ; isFirst = false) {
    const context = { ...basis, orders, onlyOneLeft: onlyOneLeft(open, basis) };
    const compared = compareOpen(open, context, people.apart);
    const found = compared.filter(isCertain);
    if (found.length === 0) return { certain, doubtful: questions(compared) };
    for (const pair of found) certain.push(toMatch(pair));
    open = without(open, found);
    for (const pair of found) linked.push(pair);
    if (isFirst || orders.size > 0) orders = provenOrders(linked);
  }
}

function openPeople({ known, present, linked }: PeopleToMatch): OpenPeople {
  const linkedKnown = new Set(linked.map((pair) => pair.known.id));
  const linkedPresent = new Set(linked.map((pair) => pair.present.id));
  return {
    known: known.filter(({ id }) => !linkedKnown.has(id)).map(prepareKnown),
    present: present.filter(({ id }) => !linkedPresent.has(id)).map(preparePresent),
  };
}

/** Numbered after the open ones. */
function linkedPeople({ linked }: PeopleToMatch, open: OpenPeople): PreparedPair[] {
  return linked.map((pair, index) => ({
    known: prepareKnown(pair.known, open.known.length + index),
    present: preparePresent(pair.present, open.present.length + index),
  }));
}

/** Everybody is compared by name first, and then those whom that does not tell with one another. */
function compareOpen(open: OpenPeople, context: MatchContext, apart?: ReadonlySet<string>): Comparison[] {
  const mayBeOne = ({ known, present }: PreparedPair) => !apart?.has(`${known.id} ${present.id}`);
  const compare = ({ known, present }: PreparedPair) => comparePeople(known, present, context);
  const compared = pairsByName(open).filter(mayBeOne).map(compare);
  const telling = compared.filter(({ weight }) => weight >= leastTelling);
  const seen = new Set<string>();
  for (const { known, present, weight } of compared)
    if (weight < leastTelling) seen.add(`${known.id} ${present.id}`);
  for (const pair of pairsLeftOver(without(open, telling), context.orders)) {
    if (seen.has(`${pair.known.id} ${pair.present.id}`) || !mayBeOne(pair)) continue;
    const comparison = compare(pair);
    if (comparison.weight >= leastPlausible) compared.push(comparison);
  }
  linkProbabilities(compared).forEach((probability, index) => {
    const comparison = compared[index];
    if (comparison) comparison.probability = probability;
  });
  return compared;
}

function isCertain(comparison: Comparison): boolean {
  return comparison.probability >= leastCertain && isTelling(comparison);
}

function without({ known, present }: OpenPeople, pairs: readonly PreparedPair[]): OpenPeople {
  const goneKnown = new Set(pairs.map((pair) => pair.known.number));
  const gonePresent = new Set(pairs.map((pair) => pair.present.number));
  return {
    known: known.filter(({ number }) => !goneKnown.has(number)),
    present: present.filter(({ number }) => !gonePresent.has(number)),
  };
}
