import { useLiveQuery } from 'dexie-react-hooks';
import { useDeferredValue, useMemo } from 'react';
import type { PanelData } from '@/components/panel/use-panel-data';
import { useRead } from '@/components/use-read';
import { database } from '@/lib/panel/database';
import { mentionCandidates } from '@/lib/panel/mention-candidates';
import type { PanelMember } from '@/lib/panel/panel-member';
import { readAnswered } from '@/lib/panel/read-answered';
import { readHours } from '@/lib/panel/read-hours';
import { type Mention, whomToMention } from '@/lib/spotlight/whom-to-mention';

/** Somebody to ask, and why. */
export interface ProposedMember extends Mention {
  member: PanelMember;
}

/** More would not be read. */
const most = 20;

export interface Subject {
  /** A question or a topic; empty: anything. */
  text: string;
  /** Who asked; empty where nobody did. */
  askerId: string;
}

/**
 * Whom to ask in the open group, the best first, 20 at most; undefined until everything is read. Who never spoke is only proposed
 * as an expert, or where they know what is asked.
 * @param minute anew every minute, so that what depends on the time moves on.
 */
export function useMentions(
  { members, experts, group, readingMembers }: PanelData,
  { text, askerId }: Subject,
  minute: number,
): ProposedMember[] | undefined {
  const groupId = group?.groupId ?? '';
  const subject = useDeferredValue(text);
  const spotlights = useLiveQuery(() => database.spotlights.toArray());
  const dismissals = useLiveQuery(() => database.expertDismissals.toArray());
  const talk = useRead(
    async () => ({
      hours: await readHours(database, groupId, Date.now()),
      answered: await readAnswered(database, groupId, Date.now()),
    }),
    groupId,
  );
  const read = talk.state === 'done' && talk.key === groupId ? talk.result : undefined;
  return useMemo(() => {
    if (readingMembers || !spotlights || !dismissals || !read) return undefined;
    const facts = { members, experts, spotlights, dismissals, ...read };
    const ranked = whomToMention(mentionCandidates(facts, askerId, minute), subject);
    const memberOf = new Map(members.map((member) => [member.personId, member]));
    const isExpert = new Set(experts.map(({ personId }) => personId));
    return ranked
      .flatMap((mention) => {
        const member = memberOf.get(mention.personId);
        const speaks = mention.fits || isExpert.has(mention.personId) || (member?.lastSpokeDay ?? 0) > 0;
        return member && speaks ? [{ ...mention, member }] : [];
      })
      .slice(0, most);
  }, [members, experts, readingMembers, spotlights, dismissals, read, askerId, minute, subject]);
}
