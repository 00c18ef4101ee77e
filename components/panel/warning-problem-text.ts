import { templateProblemsText } from '@/components/panel/template-problem-text';
import { i18n } from '@/lib/language/i18n';
import type { WarningProblem } from '@/lib/panel/warning-text';

/** What keeps a warning from being written, in words. */
export function warningProblemText(problem: WarningProblem): string {
  if (problem.kind === 'no-names') return i18n.t('cleanOut.needNames');
  return templateProblemsText(problem.problems);
}
