import type { DrawnReport } from '@/components/review/drawing';
import type { Report, ReportPicture } from '@/lib/report/report';

/** A report with its charts as markup that needs nothing of the page. What writes markup is only loaded for this. */
export async function writtenReport(report: DrawnReport): Promise<Report> {
  const { renderToStaticMarkup } = await import('react-dom/server');
  const parts = report.parts.map((part) =>
    part.kind === 'picture' ? pictureOf(part.title, renderToStaticMarkup(part.chart)) : part,
  );
  return { ...report, parts };
}

/** Charts tell their size on their first tag. */
function pictureOf(title: string, svg: string): ReportPicture {
  const size = (name: string) => Number(new RegExp(`^<svg[^>]* ${name}="(\\d+)"`, 'u').exec(svg)?.[1] ?? 0);
  return { kind: 'picture', title, svg, width: size('width'), height: size('height') };
}
