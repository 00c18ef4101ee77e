import * as fc from 'fast-check';
import type { TemplatePart } from '../../lib/snippets/template-part';

const anyText = fc
  .array(fc.constantFrom('{', '}', '{{', '}}', '|', '\\', '=', ':', '群', 'a', ' ', '\n', '😀'), {
    minLength: 1,
  })
  .map((pieces) => pieces.join(''));
const visible = anyText.filter((text) => text.trim() !== '');
const words = visible.map((text) => text.trim());
const label = words.map((text) => text.replaceAll('=', '') || 'x').map((text) => text.trim() || 'x');
const key = fc.stringMatching(/^[a-z]{1,6}$/u);

const simple: fc.Arbitrary<TemplatePart> = fc.oneof(
  fc.constantFrom('群名', 'newcomer', '没有的').map((name): TemplatePart => ({ kind: 'variable', name })),
  fc.record({ kind: fc.constant('text'), label, start: fc.oneof(fc.constant(''), words) }).map(asInput),
  fc
    .record({
      kind: fc.constant('menu'),
      label,
      options: fc.uniqueArray(words, { minLength: 1, maxLength: 4 }),
    })
    .map(asInput),
  fc.record({ kind: fc.constant('date'), label }).map(asInput),
  key.map((one): TemplatePart => ({ kind: 'entry', key: one })),
);

/** Parts as they can be read: no two texts follow each other, and no alternative is empty. */
export const templateParts: fc.Arbitrary<TemplatePart[]> = partsOf(2);

function partsOf(depth: number): fc.Arbitrary<TemplatePart[]> {
  const alternatives = () =>
    fc.array(
      partsOf(depth - 1).filter((parts) =>
        parts.some((part) => part.kind !== 'text' || part.text.trim() !== ''),
      ),
      { minLength: 1, maxLength: 3 },
    );
  const choice = () => alternatives().map((some): TemplatePart => ({ kind: 'choice', alternatives: some }));
  const text = visible.map((some): TemplatePart => ({ kind: 'text', text: some }));
  const part = depth === 0 ? fc.oneof(simple, text) : fc.oneof(simple, text, choice());
  return fc.array(part, { maxLength: 5 }).map(joinTexts);
}

function joinTexts(parts: TemplatePart[]): TemplatePart[] {
  return parts.reduce<TemplatePart[]>((joined, part) => {
    const last = joined.at(-1);
    if (part.kind !== 'text' || last?.kind !== 'text') return [...joined, part];
    return [...joined.slice(0, -1), { kind: 'text', text: last.text + part.text }];
  }, []);
}

function asInput(input: object): TemplatePart {
  return { kind: 'input', input } as TemplatePart;
}
