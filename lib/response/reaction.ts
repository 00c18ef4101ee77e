import type { MessageKind } from '../chat/message';
import { namesIn } from '../chat/names-in-text';
import { quotes, readQuotation } from '../chat/quotation';
import { ownWords } from '../questions/own-words';
import { saysSomething } from '../questions/says-something';
import type { Calls } from './calls';
import { isEntry, readChain } from './chain';
import type { OccasionKind } from './occasion-kind';
import { isDigit, isPraise, isReceipt, saysWord } from './short-forms';

/**
 * How somebody reacts to what was offered: quoting it, calling by @ whoever offered it, saying a short word (+1, 666, 收到),
 * signing up in a chain, checking in, or, where it was a topic, saying something right after it. The last is a guess.
 */
export const reactionHows = ['quoted', 'mentioned', 'short', 'chain', 'checkIn', 'replied'] as const;

export type ReactionHow = (typeof reactionHows)[number];

/** A message as far as it may react. */
export interface Heard {
  id: string;
  personId: string;
  /** ms. */
  time: number;
  kind: MessageKind;
  text: string;
}

/** What was offered. */
export interface Offer {
  kind: OccasionKind;
  personId: string;
  /** ms. */
  time: number;
  text: string;
  /** What the chat may call who offered it. */
  names: readonly string[];
  calls: Calls;
}

/** What happened between an offer and a message. */
export interface Since {
  /** Words that somebody else has asked for since; they mean that now. */
  takenWords: ReadonlySet<string>;
  /** Whether something else was offered since, by anybody or by who made this offer. */
  otherOffer: boolean;
  otherOfferBySame: boolean;
  /** Whether anybody has talked of anything since. */
  talked: boolean;
  /** The last message that was no reaction; null where there is none. */
  last: Heard | null;
  /** Lines of the chain so far. */
  entries: ReadonlySet<string>;
  /** ms; when somebody said something about the offer last, or when it was made. */
  onTopicAt: number;
}

const minute = 60_000;
/** Who answers a question says so within this time; ms. */
const answersWithin = 5 * minute;
/** A topic is talked about as long as nobody pauses longer; ms. */
const topicPause = 10 * minute;
const asksForNumber = /几|多少|哪一?[个种款天家]|选哪|第几/u;

/** Whether and how a message reacts to an offer. */
export function reactionTo(offer: Offer, heard: Heard, since: Since): ReactionHow | null {
  const quotation = readQuotation(heard.text);
  if (quotation) return quotes(quotation.words, offer.text) ? 'quoted' : null;
  if (heard.kind === 'picture') return offer.calls.checkIn && offer.calls.pictures ? 'checkIn' : null;
  if (heard.kind !== 'text') return null;
  const called = namesIn(heard.text, 'message');
  if (called.length > 0) {
    return called.some((name) => offer.names.includes(name)) && !since.otherOfferBySame ? 'mentioned' : null;
  }
  const chain = offer.calls.chain ? readChain(heard.text) : null;
  if (chain && isEntry(chain, offer.text, since.entries)) return 'chain';
  const own = ownWords(heard.text);
  if (offer.calls.checkIn && isCheckIn(own)) return 'checkIn';
  if (isShort(offer, { ...heard, own }, since)) return 'short';
  return isOnTopic(offer, heard, since) ? 'replied' : null;
}

const longestAnswer = 40;

function isShort({ calls }: Offer, heard: Heard & { own: string }, since: Since): boolean {
  const { own, text } = heard;
  if (own.length > longestAnswer || answersNumber(heard, since.last)) return false;
  const open = new Set([...calls.words].filter((word) => !since.takenWords.has(word)));
  if (saysWord(own, open)) return true;
  if (since.otherOffer) return false;
  if (isReceipt(own, !calls.receipt)) return true;
  return !since.talked && isPraise(own, text);
}

/** A digit right after somebody asked for a number answers that. */
function answersNumber({ own, personId, time }: Heard & { own: string }, last: Heard | null): boolean {
  if (last === null || last.personId === personId || time - last.time > answersWithin) return false;
  return isDigit(own) && asksForNumber.test(last.text);
}

function isCheckIn(own: string): boolean {
  const [first = ''] = own.split('\n');
  const place = /打卡|签到/u.exec(first)?.index ?? -1;
  if (place === -1 || place > 16 || first.length > longestAnswer) return false;
  return !/[?]|吗|怎么|如何|哪|几点|忘|没|不|别|多少|为什么|截止|去打卡|规则/u.test(first);
}

function isOnTopic(offer: Offer, heard: Heard, { otherOffer, onTopicAt }: Since): boolean {
  if (offer.kind !== 'topic' || otherOffer || heard.time - onTopicAt > topicPause) return false;
  return saysSomething(heard.text);
}
