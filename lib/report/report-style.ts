/** How a report looks as a page; it stands in the file itself. Always light: it is printed and passed on. */
export const reportStyle = `
:root { color-scheme: light; --ink: #1b1f1d; --soft: #535b57; --line: #e2e6e4; }
* { box-sizing: border-box; }
body {
  max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; background: #ffffff; color: var(--ink);
  font: 0.9375rem/1.65 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.4rem; line-height: 1.3; margin: 0 0 0.25rem; }
h2 { font-size: 1.1rem; margin: 2rem 0 0.5rem; break-after: avoid; }
p { margin: 0.4rem 0; white-space: pre-wrap; }
header p, p.faint { margin: 0.1rem 0; color: var(--soft); font-size: 0.8125rem; }
ul { margin: 0.4rem 0; padding-left: 1.2rem; }
figure { margin: 1rem 0; break-inside: avoid; }
figcaption, caption { color: var(--soft); font-size: 0.8125rem; text-align: left; padding-bottom: 0.25rem; }
figure svg { display: block; max-width: 100%; height: auto; }
.table { overflow-x: auto; margin: 0.75rem 0; }
table { border-collapse: collapse; width: 100%; font-size: 0.875rem; }
th, td { padding: 0.25rem 0.75rem 0.25rem 0; border-bottom: 1px solid var(--line); text-align: left; font-weight: normal; vertical-align: top; overflow-wrap: normal; }
thead th { color: var(--soft); font-size: 0.8125rem; }
td.figure { font-variant-numeric: tabular-nums; white-space: nowrap; }
tr { break-inside: avoid; }
@media print {
  body { max-width: none; padding: 0; font-size: 10.5pt; }
  .table { overflow: visible; }
}
`;
