import { useLiveQuery } from 'dexie-react-hooks';
import { useOverview } from '@/components/use-overviews';
import { database } from '@/lib/panel/database';
import { type KnownTag, readKnownTags } from '@/lib/panel/known-tags';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import type { PanelMember } from '@/lib/panel/panel-member';
import { readExperts } from '@/lib/panel/read-experts';
import { readMembers } from '@/lib/panel/read-members';
import type { GroupOverview } from '@/lib/store/group-overviews';
import type { SnippetRow as Snippet, SnippetKind } from '@/lib/store/tables';
import { waitingNewcomers } from '@/lib/store/waiting-newcomers';

/** Everything that the panel shows of what is stored; kept up by itself as it changes. */
export interface PanelData {
  snippets: Record<SnippetKind, Snippet[]>;
  experts: PanelExpert[];
  members: PanelMember[];
  /** Newcomers whom nobody has welcomed yet, longest waiting first. */
  waiting: PanelMember[];
  tags: KnownTag[];
  /** Null while no group is open, or it is not known. */
  group: GroupOverview | null;
}

/** How often each snippet had been used when this page first saw it: rows must not move under the pointer as they are used. */
const usesAtFirst = new Map<string, number>();

function uses({ id, useCount }: Snippet): number {
  const known = usesAtFirst.get(id);
  if (known === undefined) usesAtFirst.set(id, useCount);
  return known ?? useCount;
}

const collator = new Intl.Collator('zh-CN', { numeric: true });

/** The most used first, then by title. */
function byUse(one: Snippet, other: Snippet): number {
  return uses(other) - uses(one) || collator.compare(one.title.slice(0, 40), other.title.slice(0, 40));
}

async function readSnippets(): Promise<PanelData['snippets']> {
  const living = (await database.snippets.toArray()).filter((snippet) => !snippet.deletedAt).sort(byUse);
  const ofKind = (kind: SnippetKind) => living.filter((snippet) => snippet.kind === kind);
  return {
    faq: ofKind('faq'),
    welcome: ofKind('welcome'),
    spotlight: ofKind('spotlight'),
    introduction: ofKind('introduction'),
  };
}

interface People extends Pick<PanelData, 'members' | 'waiting'> {
  groupId: string;
}

async function readPeople(groupId: string): Promise<People> {
  if (groupId === '') return { groupId, members: [], waiting: [] };
  const [members, joined] = await Promise.all([
    readMembers(database, groupId),
    waitingNewcomers(database, groupId),
  ]);
  const waiting = joined.flatMap(({ personId }) => members.filter((member) => member.personId === personId));
  return { groupId, members, waiting: waiting.filter(({ role }) => role === 'member') };
}

/** @param groupId the open group; empty where none is. @param minute anew every minute, so that what depends on the time moves on. */
export function usePanelData(groupId: string, minute: number): PanelData | undefined {
  const snippets = useLiveQuery(readSnippets);
  const tags = useLiveQuery(() => readKnownTags(database));
  const experts = useLiveQuery(() => readExperts(database, groupId), [groupId]);
  const people = useLiveQuery(() => readPeople(groupId), [groupId, minute]);
  const group = useOverview(groupId, minute);
  if (!snippets || !tags || !experts || !people || group === undefined) return undefined;
  // For a moment after another group was opened, what was read is still of the one before: nobody of it may be named here.
  const { members, waiting } = people.groupId === groupId ? people : { members: [], waiting: [] };
  return { snippets, tags, experts, members, waiting, group: group?.groupId === groupId ? group : null };
}
