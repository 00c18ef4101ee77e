import type { Concentration } from './concentration';
import { type Figure, missing } from './figure';
import type { GroupAge } from './life-stage';
import type { Newcomers } from './newcomers';
import type { Noise } from './noise';
import type { Participation } from './participation';
import type { Replies } from './replies';
import type { Response } from './response';
import type { GroupSize } from './size';

/** What is shown beside a group's score, over a span of local days, and never mixed into it. Only members count. */
export interface GroupDials {
  /** First and last local day (activity/day.ts), both counted. */
  fromDay: number;
  toDay: number;
  /** How many of the days until today were watched. */
  coverage: { watchedDays: number; days: number };
  participation: Participation;
  concentration: Concentration;
  newcomers: Newcomers;
  replies: Replies;
  response: Response;
  size: GroupSize;
  age: GroupAge;
  noise: Noise;
}

export const dialKeys = [
  'participation',
  'topThreeShare',
  'absenceFactor',
  'newcomers',
  'newcomersGreeted',
  'newcomersSpoke',
  'firstReply',
  'unanswered',
  'response',
  'responseOfActive',
  'size',
  'age',
  'onePersonShare',
  'linkShare',
  'advertShare',
] as const;

/** A name for one dial that stays the same in everything stored. */
export type DialKey = (typeof dialKeys)[number];

/** `share` is 0 to 1 (of those active it may be more), `minutes` and `days` are lengths, the others are counts. */
export type DialUnit = 'share' | 'people' | 'minutes' | 'questions' | 'days';

const units: Record<DialKey, DialUnit> = {
  participation: 'share',
  topThreeShare: 'share',
  absenceFactor: 'people',
  newcomers: 'people',
  newcomersGreeted: 'share',
  newcomersSpoke: 'share',
  firstReply: 'minutes',
  unanswered: 'questions',
  response: 'share',
  responseOfActive: 'share',
  size: 'people',
  age: 'days',
  onePersonShare: 'share',
  linkShare: 'share',
  advertShare: 'share',
};

/** In what a dial is told. */
export function dialUnit(key: DialKey): DialUnit {
  return units[key];
}

const figures: Record<DialKey, (dials: GroupDials) => Figure> = {
  participation: ({ participation }) => participation.share,
  topThreeShare: ({ concentration }) => concentration.topThreeShare,
  absenceFactor: ({ concentration }) => concentration.absenceFactor,
  newcomers: ({ newcomers }) => ({ value: newcomers.joined, lacks: null }),
  newcomersGreeted: ({ newcomers }) => newcomers.greetedShare,
  newcomersSpoke: ({ newcomers }) => newcomers.spokeShare,
  firstReply: ({ replies }) => replies.firstReply,
  unanswered: ({ replies }) => replies.unanswered,
  response: ({ response }) => response.share,
  responseOfActive: ({ response }) => response.shareOfActive,
  size: ({ size }) => size.people,
  age: ({ age }) => age.days,
  onePersonShare: ({ noise }) => noise.onePersonShare,
  linkShare: ({ noise }) => noise.linkShare,
  advertShare: ({ noise }) => noise.advertShare,
};

/** What is known of a group also of days that nobody watched. */
const knownUnwatched: readonly DialKey[] = ['size', 'age'];

/** The figure of one dial, in its unit, or why there is none. Nothing is told of a span of which no day was watched. */
export function dialFigure(dials: GroupDials, key: DialKey): Figure & { unit: DialUnit } {
  const isTold = dials.coverage.watchedDays > 0 || knownUnwatched.includes(key);
  return { ...(isTold ? figures[key](dials) : missing('not-watched')), unit: units[key] };
}
