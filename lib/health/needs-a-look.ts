import type { HealthGrade } from './grade';
import { silenceStageOf } from './reason';

/** What is known of a watched group when the day is planned. */
export interface GroupOfTheDay {
  grade: HealthGrade;
  newcomersWaiting: number;
  unanswered: number;
}

const LOW_SCORE = 50;

/**
 * Whether a watched group is worth a look today: somebody waits in it, or its score is below 50. Below that were a fifth of
 * all groups and three quarters of those that then fell silent (measured on public archives of English technical chat rooms).
 * A group that sleeps has no more to tell today than yesterday: it counts only while somebody waits.
 */
export function needsALook({ grade, newcomersWaiting, unanswered }: GroupOfTheDay): boolean {
  if (newcomersWaiting > 0 || unanswered > 0) return true;
  if (grade.state === 'too-early' || silenceStageOf(grade) === 'asleep') return false;
  return grade.score < LOW_SCORE;
}
