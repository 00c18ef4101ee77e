/** Made at first need: it takes its time. Null where the browser knows no words. */
let segmenter: Intl.Segmenter | null | undefined;

/** Where words of a text begin or end; without knowledge of words, where the text does. */
export function wordBoundaries(text: string): Set<number> {
  segmenter ??=
    typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;
  const bounds = new Set([0, text.length]);
  if (segmenter) for (const { index } of segmenter.segment(text)) bounds.add(index);
  return bounds;
}
