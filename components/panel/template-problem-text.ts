import { i18n } from '@/lib/language/i18n';
import type { TemplateProblem } from '@/lib/snippets/template-problem';

const words = {
  'unknown-variable': 'template.unknownVariable',
  'missing-value': 'template.missingValue',
  'unknown-entry': 'template.unknownEntry',
  loop: 'template.loop',
  'empty-choice': 'template.emptyChoice',
  unclosed: 'template.unclosed',
} as const;

/** What is wrong with a template and the way out, in words. */
export function templateProblemText({ kind, name }: TemplateProblem): string {
  if (kind === 'too-long') return i18n.t('template.tooLong');
  if (kind === 'too-deep') return i18n.t('template.tooDeep');
  const inBraces = kind === 'unknown-variable' || kind === 'missing-value';
  return i18n.t(words[kind], [inBraces ? `{{${name}}}` : name]);
}

/** All that is wrong with it, one after the other. */
export function templateProblemsText(problems: readonly TemplateProblem[]): string {
  return problems.map(templateProblemText).join(i18n.t('template.separator'));
}
