import { dayOf } from '../activity/day';
import type { TopicRow, TopicUseRow } from '../store/tables';

/** Why a topic is proposed, or in what order it comes; data that the interface words. */
export interface ProposedTopic<Topic> {
  topic: Topic;
  /** It is of this season, and not of all the year. */
  inSeason: boolean;
  /** Its tags that are asked for. */
  tags: string[];
  /** ms; when it was last drafted in this group; 0 = never. */
  lastUsedAt: number;
}

interface Choice {
  /** What was drafted in the group. */
  uses: readonly Pick<TopicUseRow, 'topicId' | 'at'>[];
  /** Tags that suit the group. */
  tags: readonly string[];
  /** ms since 1970. */
  now: number;
}

/** A topic is not proposed again in a group within so many days as long as there are others. */
const restDays = 60;

/**
 * Orders topics for a group: those that rested first, then those of the season, those with a tag that suits the group;
 * the others by how long ago they were used. Topics of another season are left out.
 * @param topics living ones; equals stay in their order.
 */
export function chooseTopics<Topic extends Pick<TopicRow, 'id' | 'tags' | 'months'>>(
  topics: readonly Topic[],
  { uses, tags, now }: Choice,
): ProposedTopic<Topic>[] {
  const month = new Date(now).getMonth() + 1;
  const wanted = new Set(tags.map(folded));
  const lastUses = lastUseByTopic(uses);
  return topics
    .filter(({ months }) => months.length === 0 || months.includes(month))
    .map((topic) => ({
      topic,
      inSeason: topic.months.length > 0,
      tags: topic.tags.filter((tag) => wanted.has(folded(tag))),
      lastUsedAt: lastUses.get(topic.id) ?? 0,
    }))
    .toSorted((one, other) => compare(one, other, now));
}

function compare(one: ProposedTopic<unknown>, other: ProposedTopic<unknown>, now: number): number {
  const [isRested, otherIsRested] = [one, other].map(({ lastUsedAt }) => hasRested(lastUsedAt, now));
  if (isRested !== otherIsRested) return isRested ? -1 : 1;
  const longestAgo = one.lastUsedAt - other.lastUsedAt;
  if (!isRested) return longestAgo;
  return (
    Number(other.inSeason) - Number(one.inSeason) ||
    Number(other.tags.length > 0) - Number(one.tags.length > 0) ||
    longestAgo
  );
}

function hasRested(lastUsedAt: number, now: number): boolean {
  return lastUsedAt === 0 || dayOf(now) - dayOf(lastUsedAt) >= restDays;
}

function lastUseByTopic(uses: Choice['uses']): Map<string, number> {
  const last = new Map<string, number>();
  for (const { topicId, at } of uses) last.set(topicId, Math.max(at, last.get(topicId) ?? 0));
  return last;
}

function folded(tag: string): string {
  return tag.normalize('NFKC').trim().toLowerCase();
}
