import { ownWords } from '../questions/own-words';
import { callsForSomething, callsOf } from './calls';
import { type Chain, isSameHeading, readChain } from './chain';
import { looksLikeOccasion } from './looks-like-occasion';
import { type Heard, type Offer, type ReactionHow, reactionTo, type Since } from './reaction';
import { isPraise } from './short-forms';

/** Whoever reacts does so within this time; ms. */
export const reactionPatience = 24 * 60 * 60_000;

/** The page tells times in whole seconds; ms. */
const second = 1_000;

/** From when a message may react to an offer, and until when; ms. */
export function reactionSpan({ time }: Pick<Offer, 'time'>): { from: number; to: number } {
  return { from: time - (time % second), to: time + reactionPatience };
}

/** Somebody who reacted, and how they did first. */
export interface Reaction {
  personId: string;
  how: ReactionHow;
  /** ms. */
  at: number;
}

/**
 * Who reacted to an offer within 24 hours, each once, in the order in which they did; whoever made it does not count. The
 * same messages give the same, in whatever order they are handed in.
 * @param heard messages of the group, notices left out.
 */
export function reactionsTo(offer: Offer, heard: readonly Heard[]): Reaction[] {
  const { from, to } = reactionSpan(offer);
  const inTime = heard.filter(({ time, personId }) => personId !== '' && time >= from && time <= to);
  const said = inTime.toSorted((one, other) => one.time - other.time || (one.id < other.id ? -1 : 1));
  const found = new Map<string, Reaction>();
  let since = atFirst(offer);
  for (const message of said) {
    const how = message.personId === offer.personId ? null : reactionTo(offer, message, since);
    if (how && !found.has(message.personId))
      found.set(message.personId, { personId: message.personId, how, at: message.time });
    // What else was said in the offer's own second may as well have come before it.
    if (how || message.time >= from + second) since = after(since, offer, message, how);
  }
  return [...found.values()];
}

function atFirst({ text, time }: Offer): Since {
  return {
    takenWords: new Set(),
    otherOffer: false,
    otherOfferBySame: false,
    talked: false,
    last: null,
    entries: new Set(readChain(text)?.entries),
    onTopicAt: time,
  };
}

function after(since: Since, offer: Offer, message: Heard, how: ReactionHow | null): Since {
  const chain = readChain(message.text);
  if (chain && (how === 'chain' || isChainOf(chain, offer))) {
    return { ...since, entries: new Set([...since.entries, ...chain.entries]) };
  }
  if (how === 'replied') return { ...since, onTopicAt: message.time, talked: true };
  if (how !== null || message.kind !== 'text' || repeats(message, offer)) return since;
  const isBySame = message.personId === offer.personId;
  // Most messages are no offer, and need not be read for what they call for.
  const looksLikeOffer = looksLikeOccasion(message.text) !== null;
  const calls = looksLikeOffer ? callsOf(message.text) : null;
  const isOffer = calls !== null && callsForSomething(calls);
  return {
    ...since,
    takenWords: isOffer ? new Set([...since.takenWords, ...calls.words]) : since.takenWords,
    otherOffer: since.otherOffer || isOffer,
    otherOfferBySame: since.otherOfferBySame || (isBySame && looksLikeOffer),
    talked: since.talked || !approves(message),
    last: message,
  };
}

/** Whether a message only approves of something, perhaps of somebody who is called by @. */
function approves({ text }: Heard): boolean {
  return isPraise(ownWords(text), text);
}

const reminds = /还没|没有?.{0,6}的|提醒|抓紧|最后|继续|别忘|再次|截止/u;

/** Whether a list stands under the heading of the offer, whoever wrote it. */
function isChainOf({ heading }: Chain, offer: Offer): boolean {
  return heading !== '' && isSameHeading(heading, offer.text);
}

/** Whether whoever made the offer only repeats it, or reminds of it. */
function repeats({ text, personId }: Heard, offer: Offer): boolean {
  if (personId !== offer.personId) return false;
  const own = ownWords(text);
  return own.slice(0, 12) === ownWords(offer.text).slice(0, 12) || (own.length <= 40 && reminds.test(own));
}
