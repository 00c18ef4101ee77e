import type { AnswerSign } from '../questions/answers';
import type { JoinedHow, SharedRow } from './tables';

export type SnippetKind = 'faq' | 'welcome' | 'spotlight' | 'introduction';

/** An entry of the handbook, or a template of another kind. */
export interface SnippetRow extends SharedRow {
  kind: SnippetKind;
  title: string;
  /** Ways in which it is asked. */
  questions: string[];
  body: string;
  /** A short key to find it by, without the slash; may be empty. */
  key: string;
  /** The folder it lies in; parts of a path are separated by `/`; empty: none. */
  category: string;
  /** Who keeps it right, in the operator's own words; may be empty. */
  owner: string;
  favourite: boolean;
  /** ms; when it is to be looked over; 0 = never. */
  reviewAt: number;
  useCount: number;
  lastUsedAt: number;
}

/** A picture that belongs to a snippet, to be pasted by the person. */
export interface SnippetPictureRow {
  snippetId: string;
  /** The file's name. */
  name: string;
  picture: Blob;
  addedAt: number;
}

/** What was last entered into a snippet's prompted inputs. */
export interface RememberedInputsRow {
  snippetId: string;
  /** Label of the input → what was entered. */
  values: Record<string, string>;
  at: number;
}

export type WelcomePart = 'question' | 'rules' | 'form';

/** What a group adds to its welcomes. */
export interface WelcomePlanRow {
  groupId: string;
  rules: string;
  /** Easy first questions, taken in turn. */
  questions: string[];
  attached: WelcomePart[];
  /** Welcomes that asked one of them: whose turn it is. */
  questionsAsked: number;
  /** ms of the last change. */
  changedAt: number;
}

/** Somebody who was greeted, and when they spoke after it. */
export interface WelcomeRow {
  id: string;
  groupId: string;
  personId: string;
  /** The template; empty where none was used. */
  snippetId: string;
  at: number;
  /** Which of the texts that the template can become it was; see takeTurns (snippets/choose-alternatives.ts). */
  turn: number;
  /** ms; 0 until they speak within 7 days. */
  spokeAt: number;
}

/** A name in a notice of a coming that meant no member, or more than one: a person says who it is. */
export interface UnclearJoinRow {
  /** Id of the notice + "/" + the name's place in it. */
  id: string;
  groupId: string;
  name: string;
  time: number;
  how: Exclude<JoinedHow, '' | 'list'>;
  by: string;
  /** Whom it meant, once that was said; empty while it waits, and where it was put aside. */
  personId: string;
  /** ms; 0 while it waits. */
  decidedAt: number;
}

/** A message of a member that asks something. It goes with the message's text: on recall, and after 30 days. */
export interface AskedQuestionRow {
  /** Id of the message. */
  id: string;
  groupId: string;
  personId: string;
  time: number;
  state: 'open' | 'answered' | 'dismissed';
  /** Entries of the handbook that fit, best first, three at most; as of when it came, or of the handbook's last change while it is open. */
  fitting: string[];
  /** How it is known to be answered: by a sign in a message, by a draft, or because the operator says so; empty while it is not. */
  answeredHow: '' | AnswerSign | 'drafted' | 'marked';
  /** The message that answered; empty where none is known. */
  answerId: string;
  /** Who answered: may be a record that was merged away since (absorbed-people.ts); empty while open or not known. */
  answeredBy: string;
  /** ms; when it was answered or put aside; 0 while open. */
  settledAt: number;
}

export interface ExpertRow extends SharedRow {
  personId: string;
  topics: string[];
  /** ms; 0 = never. */
  lastSpotlightAt: number;
}

/** Somebody whom the operator does not want proposed as an expert for a topic. */
export interface ExpertDismissalRow {
  id: string;
  personId: string;
  topic: string;
  at: number;
}

/** The microphone that was handed to somebody, and what came of it. Kept 400 days. */
export interface SpotlightRow {
  id: string;
  personId: string;
  groupId: string;
  at: number;
  topic: string;
  /** The prompt; empty where none was used. */
  snippetId: string;
  /** The message that was to be answered; else empty. */
  questionId: string;
  /** ms; 0 unless they spoke within 24 hours. */
  answeredAt: number;
  /** Who else of the members spoke in the 24 hours after that. */
  joinedIn: string[];
}

/** Something to talk about. */
export interface TopicRow extends SharedRow {
  title: string;
  /** What is drafted: a template. */
  body: string;
  tags: string[];
  /** Months in which it fits, 1 to 12; empty: all year. */
  months: number[];
}

/** A topic that was drafted in a group. */
export interface TopicUseRow {
  id: string;
  topicId: string;
  groupId: string;
  at: number;
}

/** Something that comes every week in a group. */
export interface RhythmRow extends SharedRow {
  groupId: string;
  kind: 'topic' | 'event';
  title: string;
  /** 0 = Sunday. */
  weekday: number;
  /** Of the local day, 0 to 1,439. */
  minute: number;
  /** Tag that topics are taken by; empty: any. Only of a `topic`. */
  tag: string;
  /** What is drafted for an `event`: a template; may be empty. */
  body: string;
  reminds: boolean;
  /** Local day (activity/day.ts) on which it was last drafted or put aside; 0 = never. */
  doneDay: number;
}
