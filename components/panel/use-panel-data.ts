import { useLiveQuery } from 'dexie-react-hooks';
import { useMemo } from 'react';
import { indexesOf, type SnippetIndexes } from '@/components/panel/snippet-indexes';
import { useMembers } from '@/components/panel/use-members';
import { usesAtFirst } from '@/components/panel/uses-at-first';
import { useOverview } from '@/components/use-overviews';
import { database } from '@/lib/panel/database';
import { type KnownTag, readKnownTags } from '@/lib/panel/known-tags';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import type { PanelMember } from '@/lib/panel/panel-member';
import { readExperts } from '@/lib/panel/read-experts';
import { countOpenIntroductions } from '@/lib/panel/read-introductions';
import { readUnclearNames, type UnclearName } from '@/lib/panel/read-unclear-names';
import { bodiesByKey } from '@/lib/snippets/bodies-by-key';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import type { GroupAtHand } from '@/lib/store/group-overviews';
import type { SnippetRow as Snippet, SnippetKind } from '@/lib/store/tables';
import { waitingNewcomers } from '@/lib/store/waiting-newcomers';

/** Everything that the panel shows of what is stored; kept up by itself as it changes. */
export interface PanelData {
  snippets: Record<SnippetKind, Snippet[]>;
  /** By which snippets are found. */
  indexes: SnippetIndexes;
  /** The entries that a text may include. */
  bodyOf: BodyOfKey;
  experts: PanelExpert[];
  members: PanelMember[];
  /** While the members of a group that was just opened are being read, there are none yet. */
  readingMembers: boolean;
  /** Self-introductions in the group that nobody has decided about. */
  introductionsWaiting: number;
  /** Newcomers whom nobody has welcomed yet, longest waiting first. */
  waiting: PanelMember[];
  /** Names in notices of which nobody knows whom they mean, oldest first. */
  unclearNames: UnclearName[];
  tags: KnownTag[];
  /** Null while no group is open, or it is not known. */
  group: GroupAtHand | null;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The most used first, then by title. */
function byUse(one: Snippet, other: Snippet): number {
  return (
    usesAtFirst(other).useCount - usesAtFirst(one).useCount ||
    collator.compare(one.title.slice(0, 40), other.title.slice(0, 40))
  );
}

async function readSnippets(): Promise<Pick<PanelData, 'snippets' | 'indexes'>> {
  const living = (await database.snippets.toArray()).filter((snippet) => !snippet.deletedAt).sort(byUse);
  const ofKind = (kind: SnippetKind) => living.filter((snippet) => snippet.kind === kind);
  const snippets = {
    faq: ofKind('faq'),
    welcome: ofKind('welcome'),
    spotlight: ofKind('spotlight'),
    introduction: ofKind('introduction'),
  };
  return { snippets, indexes: indexesOf(snippets) };
}

/** @param groupId the open group; empty where none is. @param minute anew every minute, so that what depends on the time moves on. */
export function usePanelData(groupId: string, minute: number): PanelData | undefined {
  const handbook = useLiveQuery(readSnippets);
  const tags = useLiveQuery(() => readKnownTags(database));
  const experts = useLiveQuery(() => readExperts(database, groupId), [groupId]);
  const members = useMembers(groupId, tags, minute);
  const waitingIds = useLiveQuery(() => readWaitingIds(groupId), [groupId, minute]);
  const unclearNames = useLiveQuery(() => readUnclearNames(database, groupId, minute), [groupId, minute]);
  const introductionsWaiting = useLiveQuery(() => countOpenIntroductions(database, groupId), [groupId]);
  const group = useOverview(groupId, minute);
  const bodyOf = useMemo(() => bodiesByKey(Object.values(handbook?.snippets ?? {}).flat()), [handbook]);
  const waiting = useMemo(() => chosenFrom(members ?? none, waitingIds ?? none), [members, waitingIds]);
  if (!handbook || !tags || !experts || !waitingIds || group === undefined) return undefined;
  return {
    ...handbook,
    bodyOf,
    tags,
    experts,
    members: members ?? none,
    readingMembers: members === undefined,
    introductionsWaiting: introductionsWaiting ?? 0,
    waiting,
    unclearNames: unclearNames ?? none,
    // For a moment after another group was opened, what was read is still of the one before.
    group: group?.groupId === groupId ? group : null,
  };
}

const none: never[] = [];

async function readWaitingIds(groupId: string): Promise<string[]> {
  return (await waitingNewcomers(database, groupId)).map(({ personId }) => personId);
}

/** Members with these ids, in their order. */
function chosenFrom(members: PanelMember[], personIds: string[]): PanelMember[] {
  const byId = new Map(members.map((member) => [member.personId, member]));
  return personIds.flatMap((personId) => {
    const member = byId.get(personId);
    return member?.role === 'member' ? [member] : [];
  });
}
