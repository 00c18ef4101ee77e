import { topicKey } from './topic';

/** A topic and who knows it. */
export interface TopicGroup<E> {
  topic: string;
  experts: E[];
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/**
 * Experts under each of their topics, the topics by name; within one in the order given. Topics that differ in case, width or
 * white space are one, named as it was written first. Who has no topic stands last, under an empty one.
 */
export function byTopic<E extends { topics: readonly string[] }>(experts: readonly E[]): TopicGroup<E>[] {
  const groups = new Map<string, TopicGroup<E>>();
  for (const expert of experts) {
    for (const topic of expert.topics.length > 0 ? expert.topics : ['']) {
      const key = topicKey(topic);
      const group = groups.get(key) ?? { topic, experts: [] };
      if (!group.experts.includes(expert)) group.experts.push(expert);
      groups.set(key, group);
    }
  }
  return [...groups.values()].sort(
    (one, other) =>
      Number(one.topic === '') - Number(other.topic === '') || collator.compare(one.topic, other.topic),
  );
}
