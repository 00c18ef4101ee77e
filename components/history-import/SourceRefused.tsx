import { shownName } from '@/lib/chat/shown-name';
import type { SourceProblem, SourceProblemKind } from '@/lib/history-import/history-source';
import { i18n } from '@/lib/language/i18n';

const words = {
  empty: 'empty',
  'too-big': 'tooBig',
  'not-text': 'notText',
  'old-excel': 'oldExcel',
  'broken-excel': 'brokenExcel',
  'broken-json': 'brokenJson',
  'foreign-json': 'foreignJson',
  'no-times': 'noTimes',
} as const satisfies Record<SourceProblemKind, string>;

/** Why a past could not be read, where, and what helps. */
export function SourceRefused({ name, problem }: { name: string; problem: SourceProblem }) {
  return (
    <div role="alert" className="rounded-md border border-red bg-red-wash px-3 py-2 text-sm">
      <p className="font-medium">
        {i18n.t('historyImport.refused', [shownName(name) || i18n.t('historyImport.pasted')])}
      </p>
      <p>
        {problem.line > 0 &&
          `${i18n.t('historyImport.atLine', [problem.line])}${i18n.t('historyImport.colon')}`}
        {i18n.t(`historyImport.problem.${words[problem.kind]}`)}
      </p>
    </div>
  );
}
