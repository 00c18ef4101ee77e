import type { PanelExpert } from '@/lib/panel/panel-expert';
import type { PanelMember } from '@/lib/panel/panel-member';
import { around, type HoursSpoken } from '@/lib/panel/read-hours';
import type { AnsweredQuestion } from '@/lib/spotlight/propose-experts';
import { turnsOf } from '@/lib/spotlight/turns';
import type { MentionCandidate } from '@/lib/spotlight/whom-to-mention';
import type { ExpertDismissalRow, SpotlightRow } from '@/lib/store/tables';

/** What is known when somebody of a group is looked for to whom the microphone goes. */
export interface MentionFacts {
  members: readonly PanelMember[];
  experts: readonly PanelExpert[];
  spotlights: readonly SpotlightRow[];
  dismissals: readonly ExpertDismissalRow[];
  hours: HoursSpoken;
  answered: ReadonlyMap<string, readonly AnsweredQuestion[]>;
}

const day = 24 * 60 * 60_000;

/**
 * Everybody who can be asked now: members who are there, never staff, bots, the operator's own accounts or who asks themselves.
 * @param askerId empty where nobody asked. @param now ms since 1970.
 */
export function mentionCandidates(facts: MentionFacts, askerId: string, now: number): MentionCandidate[] {
  const experts = new Map(facts.experts.map((expert) => [expert.personId, expert]));
  const turns = turnsOf(facts.spotlights, now);
  const dismissed = Map.groupBy(facts.dismissals, ({ personId }) => personId);
  return facts.members
    .filter(({ role, leftAt, personId }) => role === 'member' && leftAt === 0 && personId !== askerId)
    .map((member) => {
      const { personId } = member;
      const expert = experts.get(personId);
      const turn = turns.get(personId) ?? { daysSince: null, recently: 0, asked: 0, answered: 0 };
      return {
        personId,
        expertTopics: expert?.topics ?? [],
        tags: member.tags.map(({ name }) => name),
        facts: member.facts,
        answered: (facts.answered.get(personId) ?? []).map(({ text }) => text),
        dismissedTopics: (dismissed.get(personId) ?? []).map(({ topic }) => topic),
        turn: { ...turn, daysSince: daysSince(turn.daysSince, expert?.lastSpotlightAt ?? 0, now) },
        hours: around(facts.hours.hours.get(personId), now),
      };
    });
}

/** The expert may have been asked before spotlights were kept, or longer ago than they are. */
function daysSince(known: number | null, lastSpotlightAt: number, now: number): number | null {
  if (known !== null || lastSpotlightAt === 0) return known;
  return Math.max(0, Math.floor((now - lastSpotlightAt) / day));
}
