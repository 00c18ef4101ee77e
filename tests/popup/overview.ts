import { reasonOf } from '../../lib/health/reason';
import type { GroupOverview } from '../../lib/store/group-overviews';
import { graded, lastDays, spokenOn } from '../health/graded';

/** A watched group in good health, changed as asked. */
export function overview(change: Partial<GroupOverview> = {}): GroupOverview {
  const grade = change.grade ?? graded(lastDays(100), spokenOn(lastDays(100), 'ann', 'bo', 'cy'));
  return {
    groupId: 'g1',
    name: '产品交流一群',
    memberCount: 61,
    watched: true,
    grade,
    reason: reasonOf(grade),
    newcomersWaiting: 0,
    unanswered: 0,
    speakersToday: 0,
    lastMessageAt: 0,
    daysSinceLast: 0,
    weeks: Array.from({ length: 12 }, () => 5),
    coverage: { seenDays: 28, days: 28 },
    watchedShare: 1,
    ...change,
  };
}
