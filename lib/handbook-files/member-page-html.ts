import { escapeHtml } from '../export/escape-html';
import type { EntryPicture } from './handbook-entry';
import type { MemberPage } from './member-page';
import { memberPageStyle } from './member-page-style';

/** Words of the page that are not the operator's. */
export interface MemberPageWords {
  /** Over the table of contents. */
  contents: string;
  /** Over what lies in no folder. */
  other: string;
  /** When it was made, in words. */
  made: string;
}

const address = /(https?:\/\/[\w\-.~:/?#[\]@!$&'()*+,;=%]+)/u;

/**
 * A page for members as one HTML file: without a script, and with a policy that lets it fetch nothing. For print, phones, light
 * and dark.
 */
export function memberPageHtml(page: MemberPage, words: MemberPageWords): string {
  const { title, introduction } = page;
  const folders = page.folders.map((folder, index) => ({ ...folder, id: `f${index}` }));
  const headings = folders.length > 1 || folders.some(({ name }) => name !== '');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; img-src data:">
<title>${escapeHtml(title)}</title>
<style>${memberPageStyle}</style>
</head>
<body>
<header>
<h1>${escapeHtml(title)}</h1>
${introduction === '' ? '' : `<p>${paragraph(introduction)}</p>\n`}</header>
<nav aria-label="${escapeHtml(words.contents)}">
<h2>${escapeHtml(words.contents)}</h2>
${folders.map((folder) => contentsOf(folder, headings ? folder.name || words.other : '')).join('\n')}
</nav>
<main>
${folders.map((folder) => folderPart(folder, headings ? folder.name || words.other : '')).join('\n')}
</main>
<footer>${escapeHtml(words.made)}</footer>
</body>
</html>
`;
}

type Folder = MemberPage['folders'][number] & { id: string };

function contentsOf({ id, entries }: Folder, name: string): string {
  const heading = name === '' ? '' : `<h3><a href="#${id}">${escapeHtml(name)}</a></h3>\n`;
  const items = entries.map(
    ({ title }, index) => `<li><a href="#${id}-${index}">${escapeHtml(title)}</a></li>`,
  );
  return `${heading}<ul>\n${items.join('\n')}\n</ul>`;
}

function folderPart({ id, entries }: Folder, name: string): string {
  const heading = name === '' ? '' : `<h2>${escapeHtml(name)}</h2>\n`;
  const parts = entries.map(
    ({ title, text, picture }, index) => `<article id="${id}-${index}">
<h3>${escapeHtml(title)}</h3>
<p>${paragraph(text)}</p>${pictureOf(picture)}
</article>`,
  );
  return `<section id="${id}">\n${heading}${parts.join('\n')}\n</section>`;
}

function pictureOf(picture: EntryPicture | null): string {
  if (!picture) return '';
  return `\n<img src="${escapeHtml(picture.data)}" alt="${escapeHtml(picture.name)}">`;
}

/** A text with its line feeds (the style keeps them) and with addresses that can be followed. */
function paragraph(text: string): string {
  return text
    .split(address)
    .map((part, index) =>
      index % 2 === 1
        ? `<a href="${escapeHtml(part)}" rel="noreferrer">${escapeHtml(part)}</a>`
        : escapeHtml(part),
    )
    .join('');
}
