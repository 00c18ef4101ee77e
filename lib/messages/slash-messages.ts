/** An entry of the handbook as it stands in the list at the caret. */
export interface HandbookRow {
  snippetId: string;
  title: string;
  /** Without the slash; may be empty. */
  key: string;
  /** The first line, for a look. */
  line: string;
  /** What goes into the box; empty where `obstacle` says why there is none. */
  text: string;
  /** `panel`: there it is asked for what goes in. `unfillable`: nothing can make a text of it, because of `names`. */
  obstacle: '' | 'panel' | 'unfillable' | 'too-long';
  /** What is wrong, as the body writes it; may be empty. */
  names: string[];
}

/** What the list in the chat's input box asks of the background. */
export interface SlashMessages {
  /** Loads the list's script into the sender's page. */
  loadSlashList(): { done: boolean };
  /** The entries that fit what was typed after the slash, best first, six at most, as they would go into a group of this name. */
  searchHandbook(search: { query: string; groupName: string }): HandbookRow[];
  /** An entry that needs nobody went into the box of this group. */
  noteEntryUse(use: { snippetId: string; groupId: string }): void;
}
