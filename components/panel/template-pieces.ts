import { i18n } from '@/lib/language/i18n';

/** Something to put into a template: what stands before and behind a sample that is to be written over. */
export interface TemplatePiece {
  name: string;
  before: string;
  sample: string;
  after: string;
}

const kinds = ['choice', 'input', 'menu', 'date', 'entry'] as const;

/** Choices, inputs and other entries, in the words of the person's language. */
export function templatePieces(): TemplatePiece[] {
  return kinds.map((kind) => {
    const word = i18n.t(`template.${kind}`);
    return { name: word, before: `{{${word}:`, sample: i18n.t(`template.${kind}Sample`), after: '}}' };
  });
}

/** A body with a piece in the place of what is selected, and what is to be selected then: what is to be written over. */
export function withPiece(
  body: string,
  [from, to]: readonly [from: number, to: number],
  { before, sample, after }: TemplatePiece,
): { body: string; selected: [from: number, to: number] } {
  const start = from + before.length;
  return {
    body: `${body.slice(0, from)}${before}${sample}${after}${body.slice(to)}`,
    selected: [start, start + sample.length],
  };
}
