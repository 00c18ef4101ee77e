import type { Range } from './reading';

const nonAnswer =
  /^(?:暂?无|暂时没有?|没有?|木有|没啥|无所谓|暂缺|空|保密|不(?:告诉你|便透露|详|知道|清楚|明)|秘密|同上|忘了|忘记了?|不记得了?|待定|待补充?|略|随缘|随便|n\/?a|none|no|null|nil|x+|\?+|暂无(?:需求|资源)|没(?:什么|有)?(?:资源|需求|爱好)|无(?:资源|需求|爱好))$/iu;
/** 没有，先看看. */
const refusal = /^(?:暂无|暂时没有?|没有|木有|无)$/u;
const leading = /^[\s,;:=|｜丨、。._~～]+/u;
const closing = /[\s,;:、。.!?~～…|｜丨/\\，；：！？·\-—–_＿]+$/u;
const emojiAtEnd =
  /(?:\[[\p{Script=Han}A-Za-z]{1,4}\]|[\p{Extended_Pictographic}\p{Regional_Indicator}\p{Emoji_Modifier}\p{Cf}\p{M}]+)$/u;
const pairs = ['【】', '「」', '『』', '[]', '“”', '""', '[]', '<>', '()'];

/** Longer closings than this are no courtesy of writing, and a text of nothing but dots must not cost more than its length. */
const longestTail = 64;

/**
 * The value in a range: without the white space and separators before it, closing punctuation, trailing emoji, and brackets
 * or quotes around the whole of it. A value that is nothing but emoji stays.
 */
export function trimRange(text: string, { start, end }: Range): Range {
  const from = start + (leading.exec(text.slice(start, Math.min(end, start + longestTail)))?.[0].length ?? 0);
  const to = withoutTail(text, from, end);
  const around = pairs.find(
    ([open, close]) => text[from] === open && text[to - 1] === close && to - from > 2,
  );
  if (!around || text.slice(from + 1, to - 1).includes(around[0] ?? '')) return { start: from, end: to };
  return { start: from + 1, end: withoutTail(text, from + 1, to - 1) };
}

function withoutTail(text: string, from: number, end: number): number {
  let to = Math.max(from, end);
  for (;;) {
    const tail = text.slice(Math.max(from, to - longestTail), to);
    const cut = closing.exec(tail)?.[0] ?? emojiAtEnd.exec(tail)?.[0] ?? '';
    if (cut === '') return to;
    if (cut.length >= to - from) return closing.test(tail) ? from : to;
    to -= cut.length;
  }
}

/** Whether somebody left the field empty, in words. */
export function isNonAnswer(value: string): boolean {
  const [first = ''] = value.split(/[,，、。;；(（\s]/u);
  return (
    value === '' ||
    nonAnswer.test(value) ||
    (refusal.test(first) && value.length <= 12) ||
    !/[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(value)
  );
}
