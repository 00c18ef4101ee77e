import type { Comparison } from './compare-people.ts';
import type { Match, Question } from './match-people.ts';

/** Nobody is asked about somebody who is more likely somebody new than this. */
const leastTogether = 0.2;
/** Nor is anybody offered who is less likely than this. */
const leastCandidate = 0.05;
const mostCandidates = 5;

/** Whom of the people present the operator is asked about, with the known people whom they may be. */
export function questions(compared: readonly Comparison[]): Question[] {
  const byPresent = new Map<string, Match[]>();
  for (const pair of compared) {
    const match = toMatch(pair);
    const ofPresent = byPresent.get(match.presentId);
    if (ofPresent) ofPresent.push(match);
    else byPresent.set(match.presentId, [match]);
  }
  return [...byPresent].flatMap(([presentId, matches]) => {
    const together = matches.reduce((sum, { probability }) => sum + probability, 0);
    const candidates = matches
      .filter(({ probability }) => probability >= leastCandidate)
      .sort((one, other) => other.probability - one.probability || (one.knownId < other.knownId ? -1 : 1))
      .slice(0, mostCandidates);
    return together < leastTogether || candidates.length === 0 ? [] : [{ presentId, candidates }];
  });
}

export function toMatch({ known, present, evidence, probability }: Comparison): Match {
  return { knownId: known.id, presentId: present.id, probability, evidence };
}
