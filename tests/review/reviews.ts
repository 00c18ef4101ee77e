import { concentrationOf } from '../../lib/dials/concentration';
import { known } from '../../lib/dials/figure';
import type { GroupDials } from '../../lib/dials/group-dials';
import { groupAgeOf } from '../../lib/dials/life-stage';
import { newcomersOf } from '../../lib/dials/newcomers';
import { noiseOf } from '../../lib/dials/noise';
import { participationOf } from '../../lib/dials/participation';
import { repliesOf } from '../../lib/dials/replies';
import { responseOf } from '../../lib/dials/response';
import { groupSizeOf } from '../../lib/dials/size';
import { gradeGroup, type HealthGrade } from '../../lib/health/grade';
import type { GroupReview, PeriodFigures } from '../../lib/review/group-review';
import type { Period } from '../../lib/review/period';
import { periodTalk } from '../../lib/review/period-talk';

/** 2026-03-09. */
export const monday = 20_521;
export const week: Period = { fromDay: monday, toDay: monday + 6 };
export const weekBefore: Period = { fromDay: monday - 7, toDay: monday - 1 };

/** A grade of a group watched for so many days, on every so manyth of which so many people spoke. */
export function gradeOf(speakers: number, every = 1, watched = 90): HealthGrade {
  const watchedDays = Array.from({ length: watched }, (_, index) => monday - index);
  const people = Object.fromEntries(Array.from({ length: speakers }, (_, index) => [`p${index}`, 1]));
  const days = watchedDays
    .filter((_, index) => index % every === 0)
    .map((day) => ({ day, speakers: people }));
  return gradeGroup({ days, counts: () => true, watchedDays, today: monday });
}

export function dials(period: Period, change: Partial<GroupDials> = {}): GroupDials {
  return {
    ...period,
    coverage: { watchedDays: 7, days: 7 },
    participation: participationOf(5, 50),
    concentration: concentrationOf([5, 4, 3, 2, 1]),
    newcomers: newcomersOf([], [], monday),
    replies: repliesOf([], { within: 1, now: 1, knownFromDay: 0, kept: true }),
    response: responseOf([]),
    size: groupSizeOf(52),
    age: groupAgeOf(monday - 90, monday),
    noise: noiseOf([], { links: 0, adverts: 0, looked: 0, countedFromDay: null }),
    ...change,
  };
}

/** Newcomers as counted. */
export function newcomers(joined: number, greeted: number, spoke: number): GroupDials['newcomers'] {
  const shares = { greetedShare: known(1), spokeShare: known(1) };
  return { joined, greeted, spoke, settled: joined, spokeOfSettled: spoke, ...shares };
}

/** A period in which two people spoke every day. */
export function figures(period: Period, change: Partial<PeriodFigures> = {}): PeriodFigures {
  const rows = Array.from({ length: 7 }, (_, index) => ({
    day: period.fromDay + index,
    speakers: { a: 2, b: 1 },
    hours: Array.from({ length: 24 }, (__, hour) => (hour === 20 ? 3 : 0)),
  }));
  return {
    period,
    start: gradeOf(5),
    end: gradeOf(5),
    dials: dials(period),
    talk: periodTalk(period, rows, new Set(rows.map(({ day }) => day)), () => true),
    left: 0,
    spotlights: [],
    topics: [],
    occasions: [],
    ...change,
  };
}

export function review(now: Partial<PeriodFigures> = {}, change: Partial<GroupReview> = {}): GroupReview {
  return {
    groupId: 'g1',
    name: '产品交流一群',
    now: figures(week, now),
    before: figures(weekBefore),
    scores: { span: { weeks: 4, firstDay: monday - 21, today: monday + 6 }, points: [], watched: [] },
    newcomersWaiting: 0,
    unanswered: [],
    targets: [],
    milestones: [],
    imports: [],
    ...change,
  };
}
