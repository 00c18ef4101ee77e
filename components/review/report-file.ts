import type { DrawnReport } from '@/components/review/drawing';
import { pngOfPicture } from '@/components/review/png-of-picture';
import { writtenReport } from '@/components/review/written-report';
import { i18n } from '@/lib/language/i18n';
import type { Report } from '@/lib/report/report';

/** Markdown comes as an archive with its pictures. */
export type ReportKind = 'markdown' | 'html' | 'xlsx';

/** How a file of each kind ends. */
export const fileEnding: Readonly<Record<ReportKind, string>> = {
  markdown: 'zip',
  html: 'html',
  xlsx: 'xlsx',
};

/** A report as a file. The writers are only loaded once somebody wants one. @param name of the file, without its ending. */
export async function reportFile(drawn: DrawnReport, kind: ReportKind, name: string): Promise<Blob> {
  const report = await writtenReport(drawn);
  switch (kind) {
    case 'html': {
      const { reportHtml } = await import('@/lib/report/report-html');
      return new Blob([reportHtml(report)], { type: 'text/html;charset=utf-8' });
    }
    case 'xlsx': {
      const { reportXlsx } = await import('@/lib/report/report-xlsx');
      return reportXlsx(report, i18n.t('periodReview.title'), await picturesOf(report));
    }
    default: {
      const { reportZip } = await import('@/lib/report/report-zip');
      const pictures = (await picturesOf(report)).map(
        async (picture) => new Uint8Array(await picture.arrayBuffer()),
      );
      return new Blob([reportZip(report, name, await Promise.all(pictures))], { type: 'application/zip' });
    }
  }
}

function picturesOf({ parts }: Report): Promise<Blob[]> {
  return Promise.all(parts.flatMap((part) => (part.kind === 'picture' ? [pngOfPicture(part)] : [])));
}
