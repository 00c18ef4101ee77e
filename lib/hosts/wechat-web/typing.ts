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
  let { node, offset } = textBefore(caret);
  let missing = length;
  while (missing > offset && node.previousSibling instanceof Text) {
    missing -= offset;
    node = node.previousSibling;
    offset = (node as Text).length;
  }
  const range = caret.cloneRange();
  range.setStart(node, Math.max(0, offset - missing));
  return range;
}

/** The line's text before a caret. A picture, such as an emoji of the page, stands as U+FFFC. */
function lineBefore(caret: Range): string {
  const { node, offset } = textBefore(caret);
  let text = node instanceof Text ? node.data.slice(0, offset) : '';
  for (let before = node.previousSibling; before && before.nodeName !== 'BR'; before = before.previousSibling)
    text = (before instanceof Text ? before.data : '\ufffc') + text;
  return text.slice(text.lastIndexOf('\n') + 1);
}

/** A caret may be told as a place in a text, or as one between elements. */
function textBefore({ startContainer, startOffset }: Range): { node: Node; offset: number } {
  const before = startContainer.childNodes[startOffset - 1];
  return before instanceof Text
    ? { node: before, offset: before.length }
    : { node: startContainer, offset: startOffset };
}
