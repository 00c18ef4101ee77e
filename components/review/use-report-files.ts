import { useState } from 'react';
import type { DrawnReport } from '@/components/review/drawing';
import { fileEnding, type ReportKind, reportFile } from '@/components/review/report-file';
import { writtenReport } from '@/components/review/written-report';
import { useAct } from '@/components/use-act';
import { fileName } from '@/lib/export/file-name';
import { saveFile } from '@/lib/export/save-file';
import { i18n } from '@/lib/language/i18n';

/** The ways in which a report leaves the page: as a file, or as Markdown in the clipboard. */
export function useReportFiles(report: DrawnReport, withNames: boolean) {
  const act = useAct();
  const [isWriting, setIsWriting] = useState(false);
  const note = i18n.t(withNames ? 'periodReview.savedNamed' : 'periodReview.savedUnnamed');
  const save = async (kind: ReportKind): Promise<void> => {
    setIsWriting(true);
    const name = fileName(report.title);
    await act(
      async () => saveFile(await reportFile(report, kind, name), `${name}.${fileEnding[kind]}`),
      () => ({ text: i18n.t('periodReview.saved', [`${name}.${fileEnding[kind]}`]), detail: note }),
    );
    setIsWriting(false);
  };
  const copy = async (): Promise<void> => {
    await act(
      async () => {
        const { reportMarkdown } = await import('@/lib/report/report-markdown');
        await navigator.clipboard.writeText(reportMarkdown(await writtenReport(report), null));
      },
      () => ({ text: i18n.t('periodReview.copied'), detail: note }),
    );
  };
  return { save: (kind: ReportKind) => void save(kind), copy: () => void copy(), isWriting };
}
