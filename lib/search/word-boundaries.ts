const segmenter =
  typeof Intl.Segmenter === 'function' ? new Intl.Segmenter('zh', { granularity: 'word' }) : null;

/** Where words of a text begin or end; without knowledge of words, where the text does. */
export function wordBoundaries(text: string): Set<number> {
  const bounds = new Set([0, text.length]);
  if (segmenter) for (const { index } of segmenter.segment(text)) bounds.add(index);
  return bounds;
}
