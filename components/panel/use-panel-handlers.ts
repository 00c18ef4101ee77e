import type { PanelHandlers } from '@/components/panel/panel-handlers';
import type { PanelPage } from '@/components/panel/panel-page';
import { draftOfSnippet, newSnippetDraft } from '@/components/panel/snippet-draft';
import { useExpertActions } from '@/components/panel/use-expert-actions';
import type { Insertion } from '@/components/panel/use-insert';
import { useSnippetActions } from '@/components/panel/use-snippet-actions';
import { useAct } from '@/components/use-act';
import { sendMessage } from '@/lib/messages';
import { snippetPreview } from '@/lib/panel/draft-text';
import type { BodyOfKey } from '@/lib/snippets/include-entries';
import { sharedValues } from '@/lib/snippets/shared-values';
import type { SnippetRow as Snippet } from '@/lib/store/tables';

interface HandlersContext {
  groupId: string;
  /** As everybody in the group sees it. */
  groupName: string;
  now: number;
  bodyOf: BodyOfKey;
  show: (page: PanelPage) => void;
  insert: (insertion: Insertion) => Promise<boolean>;
}

/** What the rows of the panel do when they are used. */
export function usePanelHandlers({
  groupId,
  groupName,
  now,
  bodyOf,
  show,
  insert,
}: HandlersContext): PanelHandlers {
  const act = useAct();
  const snippets = useSnippetActions(show);
  const experts = useExpertActions(show);
  const values = sharedValues(groupName, now);

  /** A welcome and a prompt are for somebody: ask for whom first. */
  const insertSnippet = ({ id, kind, body, useCount }: Snippet) => {
    if (kind === 'welcome') show({ kind: 'welcome', snippetId: id });
    else if (kind === 'spotlight') show({ kind: 'spotlight', promptId: id });
    else void insert({ body, values, turn: useCount, use: { snippetId: id } });
  };
  return {
    previewOf: (snippet) => snippetPreview(snippet, values, bodyOf),
    insert: insertSnippet,
    editSnippet: (snippet) => show({ kind: 'edit-snippet', start: draftOfSnippet(snippet) }),
    deleteSnippet: (snippet) => void snippets.remove(snippet),
    newSnippet: (kind, filled, category) =>
      show({ kind: 'edit-snippet', start: newSnippetDraft(kind, filled, category) }),
    openMember: (personId) => show({ kind: 'member', personId, groupId }),
    spotlight: ({ personId }) => show({ kind: 'spotlight', personId }),
    addExpert: () => show({ kind: 'pick-expert' }),
    editExpert: ({ id, personId }) => show({ kind: 'edit-expert', personId, expertId: id }),
    deleteExpert: (expert) => void experts.remove(expert),
    show,
    watch: (watched) => void act(() => sendMessage('watchGroup', { groupId, watched })),
  };
}
