/** A slash that asks for an entry of the handbook. */
export interface Slash {
  /** Where it stands in its line, in UTF-16 units. */
  at: number;
  /** What was typed after it, up to the caret; may be empty. */
  query: string;
}

/** The last slash before the caret, with at most 24 units after it. Input methods may turn the key into a full-width slash or an enumeration comma. */
const slashAndQuery = /[/／、](?:[^\s/／、][^/／、]{0,23})?$/u;
/** What a slash may follow without a space: the end of a clause or a bracket, or an emoji; U+FFFC is one of the page's own. */
const clauseEnd = /[\p{P}\p{Extended_Pictographic}\ufe0f\ufffc]$/u;

/**
 * The slash that a line of text ends with, where it stands at the beginning, after white space or after punctuation; not
 * one within an address, a path, a fraction or between two words.
 * @param line the text of the line up to the caret.
 */
export function slashIn(line: string): Slash | undefined {
  const found = slashAndQuery.exec(line);
  if (!found) return undefined;
  const [typed] = found;
  const mayFollow = typed.startsWith('、') ? /^$|\s$/u : { test: mayStandBeforeSlash };
  return mayFollow.test(line.slice(0, found.index)) ? { at: found.index, query: typed.slice(1) } : undefined;
}

function mayStandBeforeSlash(before: string): boolean {
  const latin = /[\x21-\x7e]*$/.exec(before)?.[0] ?? '';
  if (latin !== '') return /[,;!?()[\]{}"']$/.test(latin) && !/[./:\\@]/.test(latin);
  return before === '' || /\s$/u.test(before) || clauseEnd.test(before);
}
