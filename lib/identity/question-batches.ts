interface Asked {
  id: string;
  candidates: readonly { id: string }[];
}

/**
 * Questions that offer the same records belong together: an answer to one bears on the others. As two people of one name and
 * the two records of that name.
 * @returns batches in the order of their first question, each in the order given.
 */
export function questionBatches<Question extends Asked>(questions: readonly Question[]): Question[][] {
  const parent = new Map<string, string>();
  const rootOf = (id: string): string => {
    let root = id;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    return root;
  };
  const join = (one: string, other: string) => {
    const [first, second] = [rootOf(one), rootOf(other)];
    if (first !== second) parent.set(second, first);
  };
  for (const { id, candidates } of questions)
    for (const candidate of candidates) join(`asked ${id}`, `known ${candidate.id}`);
  return [...Map.groupBy(questions, ({ id }) => rootOf(`asked ${id}`)).values()];
}
