/** The words that the list needs, so that this room knows no language. */
export interface SlashWords {
  /** Said to a screen reader for the whole list. */
  label: string;
  /** Which keys do what. */
  keys: string;
  nothing: string;
  notAccepted: string;
  /** Stands on an entry that the panel has to fill. */
  inPanel: string;
  /** @param names what is wrong, as the entry writes it; may be empty. */
  unfillable(names: string[]): string;
  tooLong: string;
  untitled: string;
}
