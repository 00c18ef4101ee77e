import { type GradedHealth, gradeGroup } from '../../lib/health/grade';

export const today = 20_000;

/** The last so many days before `until`, it included. */
export function lastDays(length: number, until = today): number[] {
  return Array.from({ length }, (_, ago) => until - ago);
}

export function spokenOn(days: number[], ...people: string[]) {
  return days.map((day) => ({ day, speakers: Object.fromEntries(people.map((person) => [person, 1])) }));
}

/** The grade of a group in which everybody but `you` counts. @throws where it is too early for one. */
export function graded(
  watchedDays: number[],
  days: ReturnType<typeof spokenOn>,
  until = today,
): GradedHealth {
  const grade = gradeGroup({ days, counts: (personId) => personId !== 'you', watchedDays, today: until });
  if (grade.state === 'too-early') throw new Error('too early');
  return grade;
}
