import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { answer } from './answer.ts';

const PAGE_FOLDER = fileURLToPath(new URL('./page/', import.meta.url));
const { resolve } = createRequire(import.meta.url);

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Where the two libraries of the page lie on disk. */
const LIBRARIES: Record<string, () => string> = {
  '/lib/angular.js': () => resolve('angular/angular.js'),
  '/lib/jquery.js': () => resolve('jquery/dist/jquery.js'),
};

function fileOf(pathname: string): string | undefined {
  const library = LIBRARIES[pathname];
  if (library) return library();
  const inside = path.join(PAGE_FOLDER, pathname === '/' ? 'index.html' : pathname);
  return inside.startsWith(PAGE_FOLDER) && TYPES[path.extname(inside)] ? inside : undefined;
}

/** Answers with a file of the page, or with 404. */
export async function servePage(pathname: string, response: ServerResponse): Promise<void> {
  const file = fileOf(pathname);
  const content = file ? await readFile(file).catch(() => undefined) : undefined;
  if (!file || !content) {
    answer(response, 404, 'text/plain', 'not part of the stand-in page');
    return;
  }
  answer(response, 200, TYPES[path.extname(file)] ?? 'text/plain', content);
}
