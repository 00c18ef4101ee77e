import type { Typing } from '../host';
import { selectors } from './selectors';

/** What is being typed in the input box; undefined where the caret is not in it, or something is selected. */
export function readTyping(): Typing | undefined {
  const selection = document.getSelection();
  if (!selection?.isCollapsed || selection.rangeCount === 0) return undefined;
  const caret = selection.getRangeAt(0);
  if (!document.querySelector(selectors.inputBox)?.contains(caret.startContainer)) return undefined;
  return {
    line: lineBefore(caret),
    last: (length) => rangeBefore(caret, length),
  };
}

/** The last `length` UTF-16 units of text before a caret; they may lie in several neighbouring text nodes. */
function rangeBefore(caret: Range, length: number): Range {
  const range = caret.cloneRange();
  let missing = length;
  for (const node of nodesBefore(caret)) {
    if (!(node instanceof Text)) break;
    const end = node === caret.startContainer ? caret.startOffset : node.length;
    range.setStart(node, Math.max(0, end - missing));
    missing -= end;
    if (missing <= 0) break;
  }
  return range;
}

/** The line's text before a caret. A picture, such as an emoji of the page, stands as U+FFFC. */
function lineBefore(caret: Range): string {
  let text = '';
  for (const node of nodesBefore(caret)) {
    if (node.nodeName === 'BR') break;
    const all = node instanceof Text ? node.data : '\ufffc';
    text = (node === caret.startContainer ? all.slice(0, caret.startOffset) : all) + text;
  }
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** The nodes before a caret in its element, the nearest first; the text in which it stands is one of them. */
function* nodesBefore({ startContainer, startOffset }: Range): Generator<Node> {
  const isInText = startContainer instanceof Text;
  let node: Node | null = isInText ? startContainer : (startContainer.childNodes[startOffset - 1] ?? null);
  for (; node; node = node.previousSibling) yield node;
}
