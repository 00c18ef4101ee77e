import type { Ranges } from '../search/hit';
import type { SentPicture } from '../snippets/picture';

/** An entry of the handbook as it stands in the list at the caret. */
export interface HandbookRow {
  snippetId: string;
  title: string;
  /** Without the slash; may be empty. */
  key: string;
  /** A line for a look: what of it answers the search, else how it begins. */
  line: string;
  /** What of the title or the line answers the search. */
  matched: { title: Ranges; line: Ranges };
  /** What goes into the box; empty where `obstacle` says why there is none. */
  text: string;
  /**
   * `panel`: there it is asked for what goes in. `needs-group`: that is done for groups only, and `names` would be asked for.
   * `unfillable`: nothing can make a text of it, because of `names`.
   */
  obstacle: '' | 'panel' | 'needs-group' | 'unfillable' | 'too-long';
  /** What is wrong or missing, as the body writes it; may be empty. */
  names: string[];
  hasPicture: boolean;
}

/** What the list in the chat's input box asks of the background. */
export interface SlashMessages {
  /** Loads the list's script into the sender's page. */
  loadSlashList(): { done: boolean };
  /**
   * The entries that fit what was typed after the slash, best first, six at most, as they would go into a group of this
   * name, or, for null, into a private chat. For nothing typed: favourites, then what is used most.
   */
  searchHandbook(search: { query: string; groupName: string | null }): HandbookRow[];
  /** The picture of an entry that went into the box, for the clipboard; null where it has none by now. */
  readPicture(wanted: { snippetId: string }): SentPicture | null;
  /** An entry that needs nobody went into the box of this group. */
  noteEntryUse(use: { snippetId: string; groupId: string }): void;
}
