import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** The scripts that the built extension puts into every chat page. */
export interface ContentScripts {
  files: { path: string; bytes: number; gzipped: number }[];
  /** Paths of those with React in them. */
  withReact: string[];
}

/** Words that no build of React goes without: its element symbols, its error page, its hook for developer tools. */
const reactWords = /react\.(transitional\.)?element|react\.dev\/errors|__REACT_DEVTOOLS_GLOBAL_HOOK__/;

/** @param folder of the built extension. */
export function readContentScripts(folder: string): ContentScripts {
  const manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8')) as {
    content_scripts: { js?: string[]; css?: string[] }[];
  };
  const paths = manifest.content_scripts.flatMap(({ js = [], css = [] }) => [...js, ...css]);
  const files = [...new Set(paths)].map((path) => ({ path, content: readFileSync(`${folder}/${path}`) }));
  return {
    files: files.map(({ path, content }) => ({
      path,
      bytes: content.length,
      gzipped: gzipSync(content, { level: 9 }).length,
    })),
    withReact: files.filter(({ content }) => reactWords.test(content.toString())).map(({ path }) => path),
  };
}
