import { ownWords } from './own-words';
import { termsOf } from './terms';

/** Questions as alike as this ask the same, or nearly so; chosen on labelled questions. */
const alike = 0.4;

type Vector = ReadonlyMap<number, number>;

/** Term → place of a group → the term's weight in the sum of its members' vectors. */
type Sums = Map<number, Map<number, number>>;

/**
 * Puts questions together that ask the same in other words, by the terms that the entries of the handbook are found by; a term
 * counts as much as it is rare among them. One after the other, each goes where the same words are already, else to the group
 * whose middle it is most like, or begins one.
 * @returns the largest first; within a group in the order given. 3,000 questions take less than a second.
 */
export function groupQuestions<Question extends { text: string }>(
  questions: readonly Question[],
): Question[][] {
  const words = questions.map(({ text }) => ownWords(text));
  const vectors = toVectors(words);
  const groups: { members: Question[]; squares: number }[] = [];
  const sums: Sums = new Map();
  const placeOf = new Map<string, number>();
  questions.forEach((question, index) => {
    const vector = vectors[index] ?? new Map();
    const products = productsWith(vector, sums);
    const known = placeOf.get(words[index] ?? '');
    const place = known ?? mostAlike(products, groups) ?? groups.length;
    placeOf.set(words[index] ?? '', place);
    const group = (groups[place] ??= { members: [], squares: 0 });
    group.members.push(question);
    // The square of a sum: (s + v)² = s² + 2sv + v².
    group.squares += 2 * (products.get(place) ?? 0) + 1;
    addTo(sums, place, vector);
  });
  return groups.map(({ members }) => members).sort((one, other) => other.length - one.length);
}

function mostAlike(
  products: ReadonlyMap<number, number>,
  groups: readonly { squares: number }[],
): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, alike];
  for (const [place, product] of products) {
    const likeness = product / Math.sqrt(groups[place]?.squares ?? 1);
    if (likeness >= most) [best, most] = [place, likeness];
  }
  return best;
}

/** Place of a group → the product of its sum and the vector; groups that share no term with it are not there. */
function productsWith(vector: Vector, sums: Sums): Map<number, number> {
  const products = new Map<number, number>();
  for (const [term, weight] of vector) {
    for (const [place, sum] of sums.get(term) ?? []) {
      products.set(place, (products.get(place) ?? 0) + weight * sum);
    }
  }
  return products;
}

function addTo(sums: Sums, place: number, vector: Vector): void {
  for (const [term, weight] of vector) {
    const ofTerm = sums.get(term) ?? new Map<number, number>();
    sums.set(term, ofTerm.set(place, (ofTerm.get(place) ?? 0) + weight));
  }
}

/** Each text as weighted terms, of length 1; empty where there are none. */
function toVectors(texts: readonly string[]): Vector[] {
  const terms = texts.map((text): Vector => termsOf(text));
  const counts = new Map<number, number>();
  for (const one of terms) for (const term of one.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  return terms.map((one) => {
    const weights = [...one].map(
      ([term, weight]) => weight * Math.log(1 + texts.length / (counts.get(term) ?? 1)),
    );
    const length = Math.hypot(...weights);
    return new Map([...one.keys()].map((term, index) => [term, (weights[index] ?? 0) / length]));
  });
}
