import { spotlightPatience } from './what-came-of-it';
import type { Turn } from './whom-to-mention';

const day = 24 * 60 * 60_000;
/** As far back as "lately" goes; ms. */
const lately = 30 * day;

interface Asked {
  personId: string;
  /** ms. */
  at: number;
  /** ms; 0 where they did not speak. */
  answeredAt: number;
}

/** Whose turn was when, by person; who was never asked is not in it. @param spotlights in any order. @param now ms. */
export function turnsOf(spotlights: readonly Asked[], now: number): Map<string, Turn> {
  const byPerson = Map.groupBy(spotlights, ({ personId }) => personId);
  return new Map([...byPerson].map(([personId, theirs]) => [personId, turnOf(theirs, now)]));
}

function turnOf(theirs: readonly Asked[], now: number): Turn {
  const last = Math.max(...theirs.map(({ at }) => at));
  const ended = theirs.filter(({ at, answeredAt }) => answeredAt > 0 || at + spotlightPatience < now);
  return {
    daysSince: Math.max(0, Math.floor((now - last) / day)),
    recently: theirs.filter(({ at }) => at > now - lately).length,
    asked: ended.length,
    answered: ended.filter(({ answeredAt }) => answeredAt > 0).length,
  };
}
