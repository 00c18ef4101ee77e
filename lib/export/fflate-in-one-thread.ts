import { type AsyncZippable, type Unzipped, unzipSync, zipSync } from 'fflate/browser';

export { strFromU8, strToU8, zipSync } from 'fflate/browser';

/** The most bytes that an archive may hold unpacked: a few packed ones can stand for any number. */
const mostBytes = 300_000_000;

/**
 * Stands in for the packer that the Excel writer uses: that one hands files above 160 kB to a worker made from a blob, which
 * Firefox does not let an extension's pages start, and it does not listen for errors, so no file would ever come.
 */
export function zip(files: AsyncZippable, done: (error: Error | null, archive?: Uint8Array) => void): void {
  done(null, zipSync(files));
}

/** Stands in for the unpacker that the Excel reader uses, for the same reason. Unpacks the XML of a workbook and nothing else. */
export function unzip(archive: Uint8Array, done: (error: Error | null, files?: Unzipped) => void): void {
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!/\.(?:xml|rels)$/u.test(name)) return false;
    total += originalSize;
    if (total > mostBytes) throw new Error('too much is packed into this file');
    return true;
  };
  let files: Unzipped;
  try {
    files = unzipSync(archive, { filter });
  } catch (error) {
    done(error instanceof Error ? error : new Error(String(error)));
    return;
  }
  done(null, files);
}
