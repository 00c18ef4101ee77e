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
  /** Stands on an entry that has a picture. */
  picture: string;
  /** @param key what pastes on this machine. */
  pictureCopied(key: string): string;
  pictureFailed: string;
  /** @param names what is wrong, as the entry writes it; may be empty. */
  unfillable(names: string[]): string;
  /** @param names what only a group gives, or the panel asks for, as the entry writes it. */
  needsGroup(names: string[]): string;
  tooLong: string;
  untitled: string;
}
