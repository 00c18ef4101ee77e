import { startOfDay } from '../../lib/activity/day.ts';
import type { DayRow } from '../../lib/store/tables.ts';
import type { Chance } from '../../tests/host/chance.ts';
import { wasWatched } from './past-coverage.ts';
import type { Story } from './stories.ts';

/** Hours in which people speak, the liveliest named most often. All are watched on every day. */
const talkingHours = [10, 10, 11, 14, 15, 16, 17, 19, 20, 20, 20, 21, 21];
const regularTalks = 0.55;

/** Who can speak in a group: person ids. */
export interface Cast {
  operator: string;
  members: string[];
}

/**
 * What was counted in a group on the days before today.
 * @param today local day number, @param since first day that was watched.
 * @returns one row for each day on which anybody spoke, newest first.
 */
export function pastDays(
  groupId: string,
  story: Story,
  cast: Cast,
  { today, since }: { today: number; since: number },
  chance: Chance,
): DayRow[] {
  const shuffled = chance.sample(cast.members, cast.members.length);
  const regulars = shuffled.slice(0, story.regulars);
  const guests = shuffled.slice(story.regulars);
  const rows: DayRow[] = [];
  for (let daysAgo = 1; today - daysAgo >= since; daysAgo++) {
    if (!wasWatched(daysAgo)) continue;
    const speakers = speakersOf(story, daysAgo, { operator: cast.operator, regulars, guests }, chance);
    if (speakers.length > 0) rows.push(dayRow(groupId, today - daysAgo, speakers, chance));
  }
  return rows;
}

/** Guests take turns, so that none of them becomes a regular. */
function speakersOf(
  story: Story,
  daysAgo: number,
  { operator, regulars, guests }: { operator: string; regulars: string[]; guests: string[] },
  chance: Chance,
): string[] {
  const speakers = chance.next() < story.operatorTalks ? [operator] : [];
  if (chance.next() >= story.talks(daysAgo)) return speakers;
  const talking = regulars.filter((_, index) => index === 0 || chance.next() < regularTalks);
  const guestCount = Math.floor(chance.between(0, story.guests + 1));
  const visiting = Array.from({ length: guestCount }, () => guests.shift() ?? '').filter(Boolean);
  guests.push(...visiting);
  return [...speakers, ...talking, ...visiting];
}

function dayRow(groupId: string, day: number, people: string[], chance: Chance): DayRow {
  const speakers: Record<string, number> = {};
  const hours = Array.from({ length: 24 }, () => 0);
  for (const personId of people) {
    const count = 1 + Math.floor(chance.next() ** 2 * 9);
    speakers[personId] = count;
    for (let message = 0; message < count; message++) {
      const hour = chance.pick(talkingHours);
      hours[hour] = (hours[hour] ?? 0) + 1;
    }
  }
  const messages = Object.values(speakers).reduce((sum, count) => sum + count, 0);
  const lastHour = hours.findLastIndex((count) => count > 0);
  const lastMessageAt = startOfDay(day) + (lastHour * 60 + Math.floor(chance.between(0, 60))) * 60_000;
  return { groupId, day, speakers, messages, hours, lastMessageAt };
}
