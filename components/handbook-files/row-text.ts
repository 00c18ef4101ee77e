import { templateProblemText } from '@/components/panel/template-problem-text';
import type { RowFault, RowWarning } from '@/lib/handbook-files/read-entries';
import { i18n } from '@/lib/language/i18n';

const faults = {
  'no-answer': 'handbookFiles.fault.noAnswer',
  'no-title': 'handbookFiles.fault.noTitle',
  'too-long': 'handbookFiles.fault.tooLong',
} as const satisfies Record<RowFault, string>;

/** Why a row is left out, in words. */
export function faultText(fault: RowFault): string {
  return i18n.t(faults[fault]);
}

/** What should be looked at in a row, in words. */
export function warningText(warning: RowWarning): string {
  return warning.kind === 'date'
    ? i18n.t('handbookFiles.unknownDate', [warning.written])
    : templateProblemText(warning.problem);
}
