import type { DraftResult } from '../host';
import { openChatId } from './open-chat';
import { selectors } from './selectors';

/**
 * Puts drafts into the page's input box through the editing commands, so that the page's own model and its undo follow.
 * It types nothing else, presses nothing, and never sends.
 */
export class Composer {
  private composing = false;
  private last: { box: HTMLElement; chat: string; before: string; after: string } | undefined;

  constructor(signal: AbortSignal) {
    // An input method owns the box between these two events; text put in between would break its composition.
    document.addEventListener('compositionstart', () => (this.composing = true), { capture: true, signal });
    document.addEventListener('compositionend', () => (this.composing = false), { capture: true, signal });
  }

  /**
   * Inserts at the caret if it is in the box, else at the end; keeps what is there; one undo takes it back.
   * @param expect session id of the chat that must be open.
   * @param replaced text in the box in whose place it goes instead.
   */
  draft(given: string, expect: string, replaced?: Range): DraftResult {
    const text = given.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' ');
    const open = openChatId();
    if (!open) return { ok: false, reason: 'no-chat-open' };
    // The page itself compares these two before it sends a file: a chat that is just being changed shows two ids.
    const listed = document.querySelector(selectors.chatList)?.getAttribute('data-username');
    if (open !== expect || (listed && listed !== expect)) return { ok: false, reason: 'other-chat-open' };
    if (this.composing) return { ok: false, reason: 'composing' };
    const box = document.querySelector<HTMLElement>(selectors.inputBox);
    if (!box) return { ok: false, reason: 'no-input-box' };
    const before = boxText(box);
    if (!insert(box, text, replaced)) return { ok: false, reason: 'not-accepted' };
    this.last = { box, chat: open, before, after: boxText(box) };
    return { ok: true };
  }

  /** Undoes the last draft as long as nothing was typed, sent or opened since. */
  takeBack(): boolean {
    const last = this.last;
    if (!last?.box.isConnected || openChatId() !== last.chat || boxText(last.box) !== last.after)
      return false;
    last.box.focus();
    document.execCommand('undo');
    this.last = undefined;
    return boxText(last.box) === last.before;
  }
}

/** Tries the command that keeps line feeds as they are first; the other one only where the first changed nothing. */
function insert(box: HTMLElement, text: string, replaced: Range | undefined): boolean {
  // Read first: focusing a box moves the caret to its beginning.
  const place = replaced ?? caretIn(box);
  const leaves = replaced?.toString().length ?? 0;
  box.focus();
  const selection = document.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(place);
  const before = boxText(box);
  document.execCommand('insertHTML', false, escapedLines(text));
  if (boxText(box) === before) document.execCommand('insertText', false, text);
  const after = boxText(box);
  if (holds(before.length - leaves, text, after)) return true;
  if (after !== before) document.execCommand('undo');
  return false;
}

/**
 * Whether the text stands in the box as meant. A browser may add one line break at the very end of a box.
 * @param kept how many UTF-16 units were to stay as they were.
 */
function holds(kept: number, text: string, after: string): boolean {
  const grown = after.length - kept - text.length;
  return Math.abs(grown) <= 1 && after.includes(text.replace(/\n+$/, ''));
}

/** The caret where it is in the box, or the end of a selection there; else the end of the text. */
function caretIn(box: HTMLElement): Range {
  const selection = document.getSelection();
  const current = selection?.rangeCount ? selection.getRangeAt(0) : undefined;
  const caret = document.createRange();
  if (current && box.contains(current.endContainer)) {
    caret.setStart(current.endContainer, current.endOffset);
    return caret;
  }
  caret.selectNodeContents(box);
  // An emptied box keeps one line break that is not text.
  if (box.textContent === '' && box.lastChild?.nodeName === 'BR') caret.setEndBefore(box.lastChild);
  caret.collapse(false);
  return caret;
}

const escapedLines = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\n/g, '<br>');

/** The box's text as the page will read it when the person sends; browsers turn some spaces into no-break ones. */
function boxText(box: HTMLElement): string {
  const copy = box.cloneNode(true) as HTMLElement;
  for (const line of copy.querySelectorAll('br')) line.replaceWith('\n');
  return (copy.textContent ?? '').replace(/\u00a0/g, ' ');
}
