import type { HealthGrade } from '@/lib/health/grade';
import { toneOf } from '@/lib/health/tone';
import type { HealthTone } from '@/lib/messages';

/** The colour of the dot for a grade. */
export function toneOfGrade(grade: HealthGrade): HealthTone {
  return grade.state === 'too-early' ? 'ungraded' : toneOf(grade.score);
}
