import type { Topic } from './corpus.ts';

/** Of a gram that is rarer nothing can be learnt. */
const leastCount = 6;

/** The grams to learn of, single characters first, each with its row. */
export function commonGrams(
  topics: readonly Topic[],
  others: readonly string[],
  read: (text: string) => Set<number>,
): Map<number, number> {
  const counts = new Map<number, number>();
  const texts = [...topics.flatMap(({ title, answer, asked }) => [title, ...answer, ...asked]), ...others];
  for (const text of texts) for (const gram of read(text)) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  const common = [...counts].filter(([, count]) => count >= leastCount).map(([gram]) => gram);
  return new Map(common.toSorted((one, other) => one - other).map((gram, row) => [gram, row]));
}
