import { ClipboardCopy, Download } from 'lucide-react';
import { Button } from '@/components/Button';
import type { DrawnReport } from '@/components/review/drawing';
import type { ReportKind } from '@/components/review/report-file';
import { useReportFiles } from '@/components/review/use-report-files';
import { Switch } from '@/components/Switch';
import { i18n } from '@/lib/language/i18n';

interface ReportFilesProps {
  report: DrawnReport;
  /** Whether people are named in it; left out where nobody ever is. */
  withNames?: boolean;
  onNames?: (withNames: boolean) => void;
}

const kinds: [ReportKind, string][] = [
  ['markdown', 'Markdown'],
  ['html', 'HTML'],
  ['xlsx', 'Excel'],
];

/** Takes a report along: as files with the pictures in them, or as text to paste. */
export function ReportFiles({ report, withNames = false, onNames }: ReportFilesProps) {
  const { save, copy, isWriting } = useReportFiles(report, withNames);
  return (
    <div className="flex flex-wrap items-center gap-2">
      {kinds.map(([kind, name]) => (
        <Button
          key={kind}
          disabled={isWriting}
          aria-label={i18n.t('periodReview.saveAs', [name])}
          title={kind === 'markdown' ? i18n.t('periodReview.zipHint') : i18n.t('periodReview.saveAs', [name])}
          onClick={() => save(kind)}
        >
          <Download size={14} aria-hidden="true" />
          {name}
        </Button>
      ))}
      <Button title={i18n.t('periodReview.copyHint')} onClick={copy}>
        <ClipboardCopy size={14} aria-hidden="true" />
        {i18n.t('periodReview.copy')}
      </Button>
      {onNames && (
        <span className="flex items-center gap-2 text-sm text-ink-soft">
          <Switch checked={withNames} label={i18n.t('periodReview.withNames')} onChange={onNames} />
          {i18n.t('periodReview.withNames')}
        </span>
      )}
    </div>
  );
}
