import type { Evidence } from './evidence.ts';
import type { NameCounts } from './name-counts.ts';

/** It is constant as far as anybody knows; this leaves room for what nobody knows. */
const changes = 0.0001;

/**
 * What a present person's AttrStatus says where the known one has the same or another one: the less common it is, the more. Each is
 * made once, since few values make up all people.
 */
export function attrStatusEvidence(
  population: NameCounts,
): (attrStatus: number, agrees: boolean) => Evidence {
  let known = 0;
  for (const count of population.attrStatuses.values()) known += count;
  const made = { agreeing: new Map<number, Evidence>(), differing: new Map<number, Evidence>() };
  return (attrStatus, agrees) => {
    const before = agrees ? made.agreeing : made.differing;
    let evidence = before.get(attrStatus);
    if (!evidence) {
      // Four in ten, as the commonest value, are assumed of the first ten people.
      const chance = ((population.attrStatuses.get(attrStatus) ?? 0) + 4) / (known + 10);
      const weight = Math.log(agrees ? 1 / chance : changes / (1 - chance));
      evidence = { key: 'attrStatus', agrees, weight, shown: String(attrStatus) };
      before.set(attrStatus, evidence);
    }
    return evidence;
  };
}
