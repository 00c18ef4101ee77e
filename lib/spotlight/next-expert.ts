import type { ExpertRow } from '../store/tables';

/**
 * Whose turn it is: experts who know the topic before the others, among them those never spotlighted, then those whose last
 * turn is longest ago. Equals stay in the order given; the list given is left as it is.
 * @param topic a topic as typed; an expert knows it who has a topic that contains it or is contained in it, whatever the
 * case. Empty or left out: all are alike.
 */
export function orderExperts<E extends Pick<ExpertRow, 'topics' | 'lastSpotlightAt'>>(
  experts: readonly E[],
  topic = '',
): E[] {
  const wanted = folded(topic);
  return experts.toSorted(
    (a, b) => Number(knows(b, wanted)) - Number(knows(a, wanted)) || a.lastSpotlightAt - b.lastSpotlightAt,
  );
}

function knows({ topics }: Pick<ExpertRow, 'topics'>, wanted: string): boolean {
  if (wanted === '') return false;
  return topics
    .map(folded)
    .some((topic) => topic !== '' && (topic.includes(wanted) || wanted.includes(topic)));
}

function folded(topic: string): string {
  return topic.normalize('NFKC').trim().toLowerCase();
}
