import type { GroupDials } from '../dials/group-dials';
import type { HeldTarget } from '../goals/hold-against';
import type { ScorePoint } from '../group-history/score-points';
import type { WeekSpan } from '../group-history/weeks';
import type { HealthGrade } from '../health/grade';
import type { OccasionKind } from '../response/occasion-kind';
import type { Period } from './period';
import type { PeriodTalk } from './period-talk';

/** Somebody whom the microphone was handed to, and what came of it. */
export interface ReviewedSpotlight {
  personId: string;
  /** What they are called in the group. */
  name: string;
  /** ms. */
  at: number;
  topic: string;
  spoke: boolean;
  joinedIn: number;
}

/** A topic that was drafted. */
export interface ReviewedTopic {
  /** ms. */
  at: number;
  title: string;
}

/** An announcement, a topic or an event that was offered, and how many reacted within 24 hours. */
export interface ReviewedOccasion {
  kind: OccasionKind;
  title: string;
  /** ms. */
  time: number;
  reacted: number;
  /** Members at that time; 0 = not known. */
  members: number;
  /** Whether the 24 hours are over. */
  isOver: boolean;
}

/** The group's score from day to day, over whole weeks that reach back to the period before. */
export interface ReviewedScores {
  span: WeekSpan;
  points: ScorePoint[];
  /** Watched days, of 7, of each week of the span. */
  watched: number[];
}

/** Questions that ask alike and that nobody answered, in the words of the latest. */
export interface UnansweredQuestions {
  words: string;
  times: number;
}

/** A past that was brought in and that has to do with the period. */
export interface ReviewedImport {
  /** Name of the file; empty for a text that was pasted. */
  source: string;
  /** Local days between which it is held to be whole. */
  period: Period;
}

/** What is told of a group over one period. Only members count. */
export interface PeriodFigures {
  period: Period;
  /** At the end of the day before the period, and at the end of its last day. */
  start: HealthGrade;
  end: HealthGrade;
  dials: GroupDials;
  talk: PeriodTalk;
  /** Members who were seen to have left. */
  left: number;
  spotlights: ReviewedSpotlight[];
  topics: ReviewedTopic[];
  /** Oldest first. */
  occasions: ReviewedOccasion[];
}

/** A milestone that falls into the period, or the next one after it. */
export interface ReviewedMilestone {
  day: number;
  text: string;
}

/** A group over a period, and over the one that it is compared with. */
export interface GroupFigures {
  groupId: string;
  name: string;
  now: PeriodFigures;
  before: PeriodFigures;
  /** Who wait for a welcome now, whichever period is looked at. */
  newcomersWaiting: number;
  /** Of the period, the most often asked first. */
  unanswered: UnansweredQuestions[];
  /** What the period came to of the group's targets, and milestones on the way. */
  targets: HeldTarget[];
  milestones: ReviewedMilestone[];
  imports: ReviewedImport[];
}

/** The same with what takes longer to work out. */
export interface GroupReview extends GroupFigures {
  scores: ReviewedScores;
}
