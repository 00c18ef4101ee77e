import type { SentPicture } from '../snippets/picture';
import type { NewSnippet } from '../store/snippets';

/** What extension pages ask about the handbook and the other templates. */
export interface HandbookMessages {
  /**
   * Makes (no id) or changes a snippet; returns its id. A picture takes the place of the one it had, null takes that away,
   * undefined leaves it. Fails where the picture is too large or of another kind.
   */
  saveSnippet(snippet: NewSnippet & { id?: string; picture?: SentPicture | null }): { id: string };
  deleteSnippet(change: { id: string }): void;
  restoreSnippet(change: { id: string }): void;
  markFavourite(change: { id: string; favourite: boolean }): void;
  /** Puts each snippet into a folder; empty: into none. Ids that are not known are passed over. */
  fileSnippets(change: { folders: { id: string; category: string }[] }): void;
  /** Keeps what was entered into a snippet's prompted inputs as what they begin with the next time. */
  rememberInputs(entered: { snippetId: string; values: Record<string, string> }): void;
}
