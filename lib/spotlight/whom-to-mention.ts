import { type About, about, isAbout } from './about';
import { topicOfTag, topicsIn } from './topic';

/** What is known of a member when somebody is looked for to whom the microphone goes. */
export interface MentionCandidate {
  personId: string;
  /** Topics for which the operator confirmed them as an expert; empty where they are none. */
  expertTopics: readonly string[];
  tags: readonly string[];
  facts: readonly { field: string; value: string }[];
  /** Questions of others that they answered. */
  answered: readonly string[];
  /** Topics for which the operator does not want them proposed. */
  dismissedTopics: readonly string[];
  turn: Turn;
  /** Messages that were looked at: all of theirs, and those within an hour of this time of day. */
  hours: { messages: number; aroundNow: number };
}

/** How often somebody was asked to speak. */
export interface Turn {
  /** Days since they were asked last, in any group; null = never. */
  daysSince: number | null;
  /** Times in the last 30 days. */
  recently: number;
  /** Of all times that are kept: how often it was, and how often they spoke within 24 hours. Those still running are left out. */
  asked: number;
  answered: number;
}

/** Why somebody is proposed, as data; the interface words it. */
export type MentionReason =
  | { kind: 'expert'; topic: string }
  | { kind: 'expert-of-other'; topics: readonly string[] }
  | { kind: 'tag'; tag: string }
  | { kind: 'fact'; field: string; value: string }
  | { kind: 'answered'; questions: number }
  | { kind: 'turn'; daysSince: number | null; recently: number }
  /** `usual`: at least twice as much of what they say as if it were spread over the day. `unknown`: fewer than 5 messages. */
  | { kind: 'hour'; level: 'usual' | 'sometimes' | 'rarely' | 'unknown' }
  | { kind: 'earlier'; asked: number; answered: number };

export interface Mention {
  personId: string;
  /** 0 to 1. */
  score: number;
  /** Whether anything shows that they know the topic. */
  fits: boolean;
  /** The topic of theirs that fits; empty where none does. */
  topic: string;
  reasons: MentionReason[];
}

/** Shares of the score. With a question, whoever knows about it comes first; without one, whose turn it is and who talks at this hour. */
export const mentionWeights = {
  about: { fit: 0.5, turn: 0.25, hour: 0.15, earlier: 0.1 },
  anything: { fit: 0.1, turn: 0.45, hour: 0.35, earlier: 0.1 },
} as const;

/** How much each sign of knowing the topic counts, 0 to 1; more than one adds `furtherSign` each. */
export const fitWeights = { expert: 1, tag: 0.7, offers: 0.7, occupation: 0.6, hobbies: 0.5, answered: 0.3 };
const furtherSign = 0.1;
const perAnswer = 0.1;
const mostOfAnswers = 0.7;
/** After so many days it is somebody's turn again in full. */
const fullTurn = 14;
/** Each further time in the last 30 days counts half a time more. */
const furtherTime = 0.5;
/** Three hours of a day. */
const evenShare = 3 / 24;
const enoughMessages = 5;

/**
 * Whom to ask about something, or, without a subject, whom to ask to begin: the best first, with the reasons.
 * The score is the weighted sum of four parts, each 0 to 1: fit (what shows that they know the topic), turn (days since they were
 * asked last, of 14, less where it was more than once in the last 30 days), hour (how much of what they say falls around this time of day) and
 * whether they spoke when they were asked before.
 * @param subject a question or a topic; empty: anything.
 */
export function whomToMention(candidates: readonly MentionCandidate[], subject: string): Mention[] {
  const reading = new Reading(subject);
  const hasSubject = reading.wanted.key !== '';
  const weights = mentionWeights[hasSubject ? 'about' : 'anything'];
  return candidates
    .map((candidate) => {
      const fit = hasSubject ? fitOf(candidate, reading) : fitToAnything(candidate);
      const score =
        weights.fit * fit.value +
        weights.turn * turnOf(candidate.turn) +
        weights.hour * hourOf(candidate.hours) +
        weights.earlier * earlierOf(candidate.turn);
      return {
        personId: candidate.personId,
        score,
        fits: hasSubject && fit.value > 0,
        topic: fit.topic,
        reasons: [...fit.reasons, ...otherReasons(candidate)],
      };
    })
    .sort((one, other) => Number(other.fits) - Number(one.fits) || other.score - one.score);
}

interface Fit {
  value: number;
  topic: string;
  reasons: MentionReason[];
}

/** Experts are there for it; nobody else is. */
function fitToAnything({ expertTopics }: MentionCandidate): Fit {
  if (expertTopics.length === 0) return { value: 0, topic: '', reasons: [] };
  return { value: 1, topic: '', reasons: [{ kind: 'expert-of-other', topics: expertTopics }] };
}

interface Sign {
  weight: number;
  topic: string;
  reason: MentionReason;
}

/** What is wanted, compared with what is known; the same tag or topic is read once for all who have it. */
class Reading {
  readonly wanted: About;
  readonly #read = new Map<string, About>();

  constructor(subject: string) {
    this.wanted = about(subject);
  }

  /** Whether the question speaks of the topic, or is a topic itself of which the other one speaks. */
  meets(topic: string): boolean {
    const known = this.#about(topic);
    return isAbout(this.wanted, known) || isAbout(known, this.wanted);
  }

  /** Whether another question speaks of the same. */
  resembles(question: string): boolean {
    return isAbout(this.#about(question), this.wanted);
  }

  #about(text: string): About {
    const known = this.#read.get(text) ?? about(text);
    this.#read.set(text, known);
    return known;
  }
}

function fitOf(candidate: MentionCandidate, reading: Reading): Fit {
  const isDismissed = candidate.dismissedTopics.some((topic) => reading.meets(topic));
  const signs = [
    ...expertSigns(candidate, reading),
    ...(isDismissed ? [] : [...tagSigns(candidate, reading), ...factSigns(candidate, reading)]),
    ...(isDismissed ? [] : answerSigns(candidate, reading)),
  ].sort((one, other) => other.weight - one.weight);
  const [best] = signs;
  if (!best) return { value: 0, topic: '', reasons: [] };
  const value = Math.min(1, best.weight + furtherSign * (signs.length - 1));
  return { value, topic: best.topic, reasons: signs.map(({ reason }) => reason) };
}

function expertSigns({ expertTopics }: MentionCandidate, reading: Reading): Sign[] {
  const topic = expertTopics.find((one) => reading.meets(one));
  return topic ? [{ weight: fitWeights.expert, topic, reason: { kind: 'expert', topic } }] : [];
}

function tagSigns({ tags }: MentionCandidate, reading: Reading): Sign[] {
  return tags.flatMap((tag): Sign[] => {
    const topic = topicOfTag(tag);
    const fits = topic !== '' && reading.meets(topic);
    return fits ? [{ weight: fitWeights.tag, topic, reason: { kind: 'tag', tag } }] : [];
  });
}

function factSigns({ facts }: MentionCandidate, reading: Reading): Sign[] {
  return facts.flatMap(({ field, value }): Sign[] => {
    if (field !== 'offers' && field !== 'occupation' && field !== 'hobbies') return [];
    const topic = topicsIn(value).find((one) => reading.meets(one));
    return topic ? [{ weight: fitWeights[field], topic, reason: { kind: 'fact', field, value } }] : [];
  });
}

function answerSigns({ answered }: MentionCandidate, reading: Reading): Sign[] {
  const questions = answered.filter((question) => reading.resembles(question)).length;
  if (questions === 0) return [];
  const weight = Math.min(mostOfAnswers, fitWeights.answered + perAnswer * questions);
  return [{ weight, topic: '', reason: { kind: 'answered', questions } }];
}

function turnOf({ daysSince, recently }: Turn): number {
  const rested = daysSince === null ? 1 : Math.min(1, Math.max(0, daysSince) / fullTurn);
  return rested / (1 + furtherTime * Math.max(0, recently - 1));
}

/** The share of their messages around this hour, held towards an even share while few are known; three times that is full. */
function hourOf({ messages, aroundNow }: MentionCandidate['hours']): number {
  const share = (aroundNow + 1) / (messages + 1 / evenShare);
  return Math.min(1, share / (3 * evenShare));
}

/** Held towards one half while few are known. */
function earlierOf({ asked, answered }: Turn): number {
  return (answered + 1) / (asked + 2);
}

function otherReasons({ turn, hours }: MentionCandidate): MentionReason[] {
  const { daysSince, recently, asked, answered } = turn;
  const earlier: MentionReason[] = asked > 0 ? [{ kind: 'earlier', asked, answered }] : [];
  return [{ kind: 'turn', daysSince, recently }, { kind: 'hour', level: hourLevel(hours) }, ...earlier];
}

function hourLevel({ messages, aroundNow }: MentionCandidate['hours']) {
  if (messages < enoughMessages) return 'unknown';
  const share = aroundNow / messages;
  if (share >= 2 * evenShare) return 'usual';
  return share >= evenShare / 2 ? 'sometimes' : 'rarely';
}
