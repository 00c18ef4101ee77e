import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { database } from '@/lib/panel/database';
import type { PanelMember } from '@/lib/panel/panel-member';
import type { TopicRow, TopicUseRow } from '@/lib/store/tables';
import { chooseTopics, type ProposedTopic } from '@/lib/topics/choose-topics';

interface Topics {
  topics: TopicRow[];
  uses: TopicUseRow[];
}

async function readTopics(groupId: string): Promise<Topics> {
  const [topics, uses] = await Promise.all([
    database.topics.filter(({ deletedAt }) => !deletedAt).toArray(),
    database.topicUses.where('[groupId+at]').between([groupId, 0], [groupId, Infinity]).toArray(),
  ]);
  return { topics, uses };
}

/** A tag suits a group whose name holds it, or of whom so many members carry it. */
const leastMembers = 2;

function tagsThatSuit(topics: TopicRow[], groupName: string, members: PanelMember[]): string[] {
  const carried = new Map<string, number>();
  for (const { tags } of members) {
    for (const { name } of tags) carried.set(name, (carried.get(name) ?? 0) + 1);
  }
  const known = new Set(topics.flatMap(({ tags }) => tags));
  return [...known].filter((tag) => groupName.includes(tag) || (carried.get(tag) ?? 0) >= leastMembers);
}

/** Topics in the order in which they suit the group now; undefined while they are being read. */
export function useTopics(
  groupId: string,
  groupName: string,
  members: PanelMember[],
  now: number,
): ProposedTopic<TopicRow>[] | undefined {
  const read = useLiveQuery(() => readTopics(groupId), [groupId]);
  return useMemo(() => {
    if (!read) return undefined;
    const tags = tagsThatSuit(read.topics, groupName, members);
    return chooseTopics(read.topics, { uses: read.uses, tags, now });
  }, [read, groupName, members, now]);
}

/** Every tag of a topic, each once. */
export function useTopicTags(): string[] {
  const tags = useLiveQuery(async () => {
    const topics = await database.topics.filter(({ deletedAt }) => !deletedAt).toArray();
    return [...new Set(topics.flatMap((topic) => topic.tags))].sort((one, other) =>
      one.localeCompare(other, 'zh-CN'),
    );
  });
  return tags ?? none;
}

const none: string[] = [];
