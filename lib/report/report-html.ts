import { escapeHtml } from '../export/escape-html';
import { cellText } from './cell-text';
import { isFigure, type Report, type ReportCell, type ReportPart, type ReportTable } from './report';
import { reportStyle } from './report-style';

/** A report as one HTML file: no script, nothing from elsewhere, and a policy that lets it fetch nothing. Made to be printed too. */
export function reportHtml({ title, subtitle, parts, appendix, language }: Report): string {
  return `<!doctype html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${subtitle.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</header>
<main>
${parts.map(written).join('\n')}
</main>
${appendixOf(appendix)}</body>
</html>
`;
}

function appendixOf({ title, tables }: Report['appendix']): string {
  if (tables.length === 0) return '';
  return `<footer>\n<h2>${escapeHtml(title)}</h2>\n${tables.map(tableOf).join('\n')}\n</footer>\n`;
}

function written(part: ReportPart): string {
  switch (part.kind) {
    case 'heading':
      return `<h2>${escapeHtml(part.text)}</h2>`;
    case 'text':
      return `<p${part.faint ? ' class="faint"' : ''}>${escapeHtml(part.text)}</p>`;
    case 'list':
      return `<ul>${part.items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;
    case 'picture':
      return `<figure>\n<figcaption>${escapeHtml(part.title)}</figcaption>\n${part.svg}\n</figure>`;
    default:
      return tableOf(part);
  }
}

function tableOf({ title, columns, rows }: ReportTable): string {
  const heads = columns.map((column) => `<th scope="col">${escapeHtml(column.title)}</th>`).join('');
  const body = rows.map((row) => `<tr>${row.map(cellOf).join('')}</tr>`).join('\n');
  return `<div class="table"><table>
<caption>${escapeHtml(title)}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>
${body}
</tbody>
</table></div>`;
}

function cellOf(cell: ReportCell, column: number): string {
  const text = escapeHtml(cellText(cell));
  if (column === 0) return `<th scope="row">${text}</th>`;
  return `<td${isFigure(cell) ? ' class="figure"' : ''}>${text}</td>`;
}
