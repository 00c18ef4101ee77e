import { escapeMarkdown, escapeMarkdownLines } from '../export/escape-markdown';
import { cellText } from './cell-text';
import { isFigure, type Report, type ReportPart, type ReportTable } from './report';

/**
 * A report as Markdown with tables.
 * @param addressOf where the picture lies, by its place among the pictures; null to leave pictures out.
 */
export function reportMarkdown(report: Report, addressOf: ((picture: number) => string) | null): string {
  let pictures = 0;
  const written = (part: ReportPart): string => {
    if (part.kind !== 'picture') return writtenPart(part);
    const place = pictures++;
    return addressOf ? `![${escapeMarkdown(part.title)}](${addressOf(place)})` : '';
  };
  const { title, tables } = report.appendix;
  const parts = [
    `# ${escapeMarkdown(report.title)}`,
    ...report.subtitle.map(escapeMarkdownLines),
    ...report.parts.map(written),
    ...(tables.length > 0 ? [`## ${escapeMarkdown(title)}`, ...tables.map(tableLines)] : []),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function writtenPart(part: Exclude<ReportPart, { kind: 'picture' }>): string {
  switch (part.kind) {
    case 'heading':
      return `## ${escapeMarkdown(part.text)}`;
    case 'text':
      return escapeMarkdownLines(part.text);
    case 'list':
      return part.items.map((item) => `- ${oneLine(item)}`).join('\n');
    default:
      return tableLines(part);
  }
}

function tableLines({ title, columns, rows }: ReportTable): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const ofFigures = (column: number) => column > 0 && rows.every((row) => isFigure(row[column] ?? null));
  return [
    `### ${escapeMarkdown(title)}`,
    '',
    line(columns.map((column) => oneLine(column.title))),
    line(columns.map((_, column) => (ofFigures(column) ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((cell) => oneLine(cellText(cell))))),
  ].join('\n');
}

/** Neither a cell nor an item may hold a line feed. */
function oneLine(text: string): string {
  return escapeMarkdown(text.replaceAll(/\s*[\n\r]+\s*/gu, ' '));
}
