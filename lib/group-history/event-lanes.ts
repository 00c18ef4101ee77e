import { firstDays, type WeekSpan, weekOf } from './weeks';

/** What happens in a group beside its talk, as rows below its score. */
const eventKinds = ['joined', 'welcomed', 'spotlight', 'topic', 'offered', 'clean-out'] as const;
export type EventKind = (typeof eventKinds)[number];

export interface GroupEvent {
  kind: EventKind;
  /** Local day (see activity/day.ts). */
  day: number;
  /** How many people it was about, or 1. */
  count: number;
}

/** One kind of event, counted by week. */
export interface EventLane {
  kind: EventKind;
  /** Of each week of the span, oldest first. */
  weeks: { firstDay: number; count: number }[];
  total: number;
}

/** Events by kind and week; kinds of which nothing happened in the span are left out. */
export function eventLanes(events: readonly GroupEvent[], span: WeekSpan): EventLane[] {
  return eventKinds.flatMap((kind) => {
    const counts = firstDays(span).map((firstDay) => ({ firstDay, count: 0 }));
    for (const event of events) {
      const week = counts[weekOf(event.day, span)];
      if (event.kind === kind && week) week.count += event.count;
    }
    const total = counts.reduce((sum, { count }) => sum + count, 0);
    return total === 0 ? [] : [{ kind, weeks: counts, total }];
  });
}
