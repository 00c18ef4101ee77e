import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import type { PanelData } from '@/components/panel/use-panel-data';
import { useRead } from '@/components/use-read';
import { database } from '@/lib/panel/database';
import type { PanelMember } from '@/lib/panel/panel-member';
import { readAnswered } from '@/lib/panel/read-answered';
import { type ExpertProposal, proposeExperts } from '@/lib/spotlight/propose-experts';

/** A proposal with the member whom it is about. */
export interface ProposedExpert extends ExpertProposal {
  member: PanelMember;
}

/** What of a member the proposals rest on: a message that arrives changes nothing of it. */
function knownOf({ personId, role, leftAt, tags, facts }: PanelMember) {
  return {
    personId,
    role,
    leftAt,
    tags: tags.map(({ name }) => name),
    facts: facts.map(({ field, value }) => ({ field, value })),
  };
}

/** Who of the open group may be an expert for what, the best first. What was answered is read once, when this is opened. */
export function useExpertProposals({ members, experts, group }: PanelData): ProposedExpert[] {
  const groupId = group?.watched ? group.groupId : '';
  const dismissed = useLiveQuery(() => database.expertDismissals.toArray());
  const read = useRead(() => readAnswered(database, groupId, Date.now()), groupId);
  const answered = read.state === 'done' && read.key === groupId ? read.result : undefined;
  const known = JSON.stringify(members.map(knownOf));
  const proposals = useMemo(() => {
    if (!dismissed || !answered || groupId === '') return [];
    const there = (JSON.parse(known) as ReturnType<typeof knownOf>[]).filter(({ leftAt }) => leftAt === 0);
    const withAnswers = there.map((one) => ({ ...one, answered: answered.get(one.personId) ?? [] }));
    return proposeExperts(withAnswers, { experts, dismissed });
  }, [known, experts, dismissed, answered, groupId]);
  const memberOf = new Map(members.map((member) => [member.personId, member]));
  return proposals.flatMap((proposal) => {
    const member = memberOf.get(proposal.personId);
    return member ? [{ ...proposal, member }] : [];
  });
}
