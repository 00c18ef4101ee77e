import type { PersonRole } from '../store/tables';
import { type About, about, isAbout } from './about';
import { frequentSubjects, subjectTerms } from './frequent-subjects';
import { saysKnows, topicKey, topicOf, topicOfTag, topicsIn } from './topic';

/** A question that somebody answered. */
export interface AnsweredQuestion {
  id: string;
  text: string;
  /** The message that answered; empty where none is known. */
  answerId: string;
  /** Whether it quotes the question or calls who asked; else it only came soon after. */
  isSure: boolean;
}

/** What is known of a member that may show what they know. */
export interface KnownMember {
  personId: string;
  role: PersonRole;
  tags: readonly string[];
  facts: readonly { field: string; value: string }[];
  answered: readonly AnsweredQuestion[];
}

export const evidenceSources = [
  'tag',
  'offers',
  'occupation',
  'hobbies',
  'answered',
  'may-have-answered',
] as const;
export type EvidenceSource = (typeof evidenceSources)[number];

/** Why somebody may know a topic. */
export interface TopicEvidence {
  source: EvidenceSource;
  /** The tag or the field's text; empty for answers. */
  text: string;
  /** Questions that were answered; 1 for others. */
  count: number;
  /** Questions and what was said to them, newest first, three at most. */
  samples: { questionId: string; answerId: string }[];
}

export interface ExpertProposal {
  personId: string;
  topic: string;
  /** Sum of the weights of all evidence; at least `leastScore`. */
  score: number;
  /** What shows it most plainly first. */
  evidence: TopicEvidence[];
}

/** What the operator said already. */
export interface SaidOfExperts {
  experts: readonly { personId: string; topics: readonly string[] }[];
  dismissed: readonly { personId: string; topic: string }[];
}

/** How much each piece of evidence counts. An answer counts up to `mostAnswers` times. */
export const evidenceWeights: Readonly<Record<EvidenceSource, number>> = {
  tag: 1,
  offers: 1,
  occupation: 1,
  hobbies: 0.6,
  answered: 0.35,
  'may-have-answered': 0.2,
};
/** Below it nobody is proposed: a tag, an offer or an occupation, a hobby with two answers, or three sure answers. */
export const leastScore = 1;
const mostAnswers = 5;
const mostSamples = 3;
/** A tag that so many carry describes the group, not who knows something, unless it says so outright. */
const commonTag = { share: 0.1, people: 5 };
/** So many answered questions with a word in common make that word a topic. */
const leastQuestions = 3;
/** A word in more than this share of all questions answered tells nobody apart. */
const commonTerm = { share: 0.3, questions: 10 };

const fields: ReadonlySet<string> = new Set(['offers', 'occupation', 'hobbies']);

/**
 * Who may be an expert for what, with the evidence, the best first: from the tags they carry, from what their profile says they
 * offer, do for a living or like, and from what they answer. Never staff, bots, the operator's own accounts, who is an expert for
 * it already, and who was put aside for it.
 * @param members of one group.
 */
export function proposeExperts(members: readonly KnownMember[], said: SaidOfExperts): ExpertProposal[] {
  const isSettled = settled(said);
  const pool = new TopicPool(members, said);
  return members
    .filter(({ role }) => role === 'member')
    .flatMap((member) => proposalsFor(member, pool))
    .filter(({ personId, topic, score }) => score >= leastScore && !isSettled(personId, topic))
    .sort((one, other) => other.score - one.score || compare(one.topic, other.topic));
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

function settled({ experts, dismissed }: SaidOfExperts): (personId: string, topic: string) => boolean {
  const pair = (personId: string, topic: string) => `${personId}\n${topicKey(topic)}`;
  const known = new Set([
    ...experts.flatMap(({ personId, topics }) => topics.map((topic) => pair(personId, topic))),
    ...dismissed.map(({ personId, topic }) => pair(personId, topic)),
  ]);
  return (personId, topic) => known.has(pair(personId, topic));
}

interface Topic {
  label: string;
  about: About;
}

/** The topics that the operator speaks of, by experts and tags, and the tags that tell somebody apart. */
class TopicPool {
  readonly topics: Topic[];
  readonly tagTopics: ReadonlyMap<string, string>;
  readonly isCommonTerm: (term: string) => boolean;

  constructor(members: readonly KnownMember[], { experts }: SaidOfExperts) {
    this.tagTopics = tagTopics(members);
    const labels = [...experts.flatMap(({ topics }) => topics), ...this.tagTopics.values()];
    const byKey = new Map(labels.toReversed().map((label) => [topicKey(label), label]));
    this.topics = [...byKey.values()].map((label) => ({ label, about: about(label) }));
    this.isCommonTerm = commonTerms(members);
  }
}

/** Tag → topic, of tags that tell something about what their few bearers know. */
function tagTopics(members: readonly KnownMember[]): Map<string, string> {
  const bearers = new Map<string, number>();
  for (const tag of members.flatMap(({ tags }) => tags)) bearers.set(tag, (bearers.get(tag) ?? 0) + 1);
  const most = Math.max(commonTag.people, members.length * commonTag.share);
  const telling = [...bearers].filter(([tag, people]) => people <= most || saysKnows(tag));
  return new Map(telling.map(([tag]) => [tag, topicOfTag(tag)] as const).filter(([, topic]) => topic !== ''));
}

function commonTerms(members: readonly KnownMember[]): (term: string) => boolean {
  const texts = new Map(members.flatMap(({ answered }) => answered.map(({ id, text }) => [id, text])));
  if (texts.size < commonTerm.questions) return () => false;
  const counts = new Map<string, number>();
  for (const text of texts.values()) {
    for (const term of subjectTerms(text).keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return (term) => (counts.get(term) ?? 0) > texts.size * commonTerm.share;
}

function proposalsFor(member: KnownMember, pool: TopicPool): ExpertProposal[] {
  const found = new Map<string, { label: string; evidence: TopicEvidence[] }>();
  const add = (label: string, evidence: TopicEvidence) => {
    const known = found.get(topicKey(label));
    if (known) known.evidence.push(evidence);
    else found.set(topicKey(label), { label, evidence: [evidence] });
  };
  for (const [label, evidence] of [...fromTags(member, pool), ...fromFacts(member, pool)])
    add(label, evidence);
  const own = [...found.values()].map(({ label }) => label);
  for (const [label, evidence] of fromAnswers(member, pool, own)) add(label, evidence);
  return [...found.values()].map(({ label, evidence }) => ({
    personId: member.personId,
    topic: label,
    score: evidence.reduce((sum, one) => sum + weightOf(one), 0),
    evidence: evidence.toSorted((one, other) => evidenceWeights[other.source] - evidenceWeights[one.source]),
  }));
}

type Found = [label: string, evidence: TopicEvidence];

function fromTags({ tags }: KnownMember, pool: TopicPool): Found[] {
  return tags.flatMap((tag): Found[] => {
    const topic = pool.tagTopics.get(tag);
    return topic ? [[topic, { source: 'tag', text: tag, count: 1, samples: [] }]] : [];
  });
}

/** A phrase speaks for the topics that the operator uses, where it is about one; else it is a topic itself. */
function fromFacts({ facts }: KnownMember, pool: TopicPool): Found[] {
  return facts
    .filter(({ field }) => fields.has(field))
    .flatMap(({ field, value }) => {
      const phrases = field === 'occupation' ? [topicOf(value)].filter(Boolean) : topicsIn(value);
      const topics = new Set(phrases.flatMap((phrase) => knownTopics(phrase, pool)));
      const evidence = { source: field as EvidenceSource, text: value, count: 1, samples: [] };
      return [...topics].map((topic): Found => [topic, evidence]);
    });
}

function knownTopics(phrase: string, { topics }: TopicPool): string[] {
  const said = about(phrase);
  const known = topics.filter((topic) => isAbout(said, topic.about)).map(({ label }) => label);
  return known.length > 0 ? known : [phrase];
}

/** Questions about a topic that is known speak for it; what else several of them have in common is a topic itself. */
function fromAnswers(member: KnownMember, pool: TopicPool, own: string[]): Found[] {
  if (member.answered.length === 0) return [];
  const ofMember = own.map((label) => ({ label, about: about(label) }));
  const byKey = new Map([...pool.topics, ...ofMember].map((topic) => [topicKey(topic.label), topic]));
  const read = member.answered.map((question) => ({ question, about: about(question.text) }));
  const found = new Map<string, AnsweredQuestion[]>();
  for (const { label, about: topic } of byKey.values()) {
    const questions = read.filter((one) => isAbout(one.about, topic)).map(({ question }) => question);
    if (questions.length > 0) found.set(label, questions);
  }
  const covered = new Set([...found.values()].flat());
  const others = member.answered.filter((question) => !covered.has(question));
  const texts = others.map(({ text }) => text);
  for (const [word, indexes] of frequentSubjects(texts, leastQuestions, pool.isCommonTerm)) {
    found.set(
      word,
      indexes.flatMap((index) => others[index] ?? []),
    );
  }
  return [...found].flatMap(([label, questions]) =>
    answerEvidence(questions).map((evidence): Found => [label, evidence]),
  );
}

function answerEvidence(questions: readonly AnsweredQuestion[]): TopicEvidence[] {
  const kinds = [
    { source: 'answered' as const, of: questions.filter(({ isSure }) => isSure) },
    { source: 'may-have-answered' as const, of: questions.filter(({ isSure }) => !isSure) },
  ];
  return kinds
    .filter(({ of }) => of.length > 0)
    .map(({ source, of }) => ({
      source,
      text: '',
      count: of.length,
      samples: of.slice(0, mostSamples).map(({ id, answerId }) => ({ questionId: id, answerId })),
    }));
}

/** Several facts of one kind count once each; answers up to `mostAnswers`. */
function weightOf({ source, count }: TopicEvidence): number {
  return evidenceWeights[source] * Math.min(count, mostAnswers);
}
