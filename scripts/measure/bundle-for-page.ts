import { build } from 'vite';

/** Bundles a file of this directory, with all that it imports, into one script that a page can run. */
export async function bundleForPage(file: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    resolve: { alias: { '@': process.cwd() } },
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL(file, import.meta.url).pathname, formats: ['iife'], name: 'measured' },
    },
  });
  const output = Array.isArray(result) ? result[0]?.output : undefined;
  const code = output?.[0].code;
  if (!code) throw new Error(`${file} could not be bundled`);
  return code;
}
