import type { PanelPage } from '@/components/panel/panel-page';
import type { PanelExpert } from '@/lib/panel/panel-expert';
import type { SnippetRow as Snippet, SnippetKind } from '@/lib/store/tables';

/** What the rows of the panel can do. */
export interface PanelHandlers {
  /** The text as far as it can be filled without asking. */
  previewOf: (snippet: Snippet) => string;
  insert: (snippet: Snippet) => void;
  editSnippet: (snippet: Snippet) => void;
  deleteSnippet: (snippet: Snippet) => void;
  /** `category` is the folder it is made in; missing: none. */
  newSnippet: (kind: SnippetKind, filled: boolean, category?: string) => void;
  openMember: (personId: string) => void;
  spotlight: (expert: PanelExpert) => void;
  addExpert: () => void;
  editExpert: (expert: PanelExpert) => void;
  deleteExpert: (expert: PanelExpert) => void;
  watch: (watched: boolean) => void;
  /** Opens a page over the tabs. */
  show: (page: PanelPage) => void;
}
