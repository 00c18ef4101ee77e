import { type GroupOfTheDay, needsALook } from './needs-a-look';
import { silenceStageOf } from './reason';

/** What watched groups can be narrowed down to by how they do. */
export type HealthFilter =
  | 'all'
  /** To look at today. */
  | 'today'
  /** In which newcomers wait, or questions that nobody answered. */
  | 'newcomers'
  | 'unanswered'
  | 'asleep'
  /** Of which too little was watched for a score. */
  | 'ungraded';

/** Whether a watched group is among those that a filter asks for. */
export function passesHealthFilter(group: GroupOfTheDay, filter: HealthFilter): boolean {
  switch (filter) {
    case 'today':
      return needsALook(group);
    case 'newcomers':
      return group.newcomersWaiting > 0;
    case 'unanswered':
      return group.unanswered > 0;
    case 'asleep':
      return silenceStageOf(group.grade) === 'asleep';
    case 'ungraded':
      return group.grade.state === 'too-early';
    default:
      return true;
  }
}
