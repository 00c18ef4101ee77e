/** How a page for members looks; it stands in the file itself. Neutral sizes: the reader's own font and zoom. */
export const memberPageStyle = `
:root { --ink: #1b1f1d; --soft: #535b57; --line: #e2e6e4; --ground: #ffffff; --link: #06743f; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e7ebe9; --soft: #b3bab6; --line: #303533; --ground: #1b1e1c; --link: #43d189; }
}
* { box-sizing: border-box; }
body {
  max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.7 -apple-system, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
  overflow-wrap: anywhere;
}
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 0.5rem; }
h2 { font-size: 1.15rem; margin: 2rem 0 0.5rem; }
h3 { font-size: 1rem; margin: 1.25rem 0 0.25rem; }
p { margin: 0; white-space: pre-wrap; }
header p { color: var(--soft); }
nav { margin: 1.5rem 0; padding: 0.75rem 1rem; border: 1px solid var(--line); border-radius: 0.5rem; }
nav h2 { margin: 0; font-size: 0.9rem; color: var(--soft); }
nav h3 { margin: 0.5rem 0 0; font-size: 0.95rem; }
nav ul { margin: 0; padding-left: 1.2rem; }
a { color: var(--link); }
article { padding-bottom: 1rem; border-bottom: 1px solid var(--line); }
article:target h3 { text-decoration: underline; text-underline-offset: 0.25em; }
img { display: block; max-width: 100%; height: auto; margin-top: 0.75rem; border-radius: 0.25rem; }
footer { margin-top: 2rem; font-size: 0.85rem; color: var(--soft); }
@media print {
  :root { --ink: #000000; --soft: #444444; --line: #bbbbbb; --ground: #ffffff; --link: #000000; }
  body { max-width: none; padding: 0; }
  article { break-inside: avoid; }
}
`;
